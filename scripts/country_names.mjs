// Writes the names of countries per language as Fluent messages, from the CLDR
// data inside Node: `node scripts/country_names.mjs en zh-Hans ms ar`.
import { readFileSync, writeFileSync, mkdirSync } from 'node:fs';

const table = readFileSync('src/base/iso/countries.rs', 'utf8');
const codes = [...new Set([...table.matchAll(/\("([A-Z]{2})"/g)].map((match) => match[1]))].sort();
mkdirSync('themes/default/strings/countries', { recursive: true });
for (const tag of process.argv.slice(2)) {
  const names = new Intl.DisplayNames([tag], { type: 'region', fallback: 'none' });
  const lines = codes.map((code) => [code, names.of(code)]).filter(([, name]) => name).map(([code, name]) => `country-${code} = ${name}`);
  writeFileSync(`themes/default/strings/countries/${tag}.ftl`, `# Names of countries, from CLDR ${process.versions.cldr} by scripts/country_names.mjs.\n${lines.join('\n')}\n`);
}
