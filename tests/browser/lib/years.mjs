// A site whose clusters have many events, or one, in few years or many; nothing in it is real.
import fs from 'node:fs';
import path from 'node:path';

const LANGUAGES = ['en', 'ar', 'zh-Hans'];
const KINDS = ['founding', 'entry', 'exit', 'expansion', 'policy', 'technology', 'institution', 'investment', 'infrastructure', 'crisis', 'recovery', 'milestone', 'spin-off', 'merger', 'acquisition', 'renaming'];
const WORDS = {
  en: ['The', 'plant', 'of', 'Northgate', 'opens', 'semiconductor', 'line', 'after', 'two', 'years', 'state', 'programme', 'manufacturing', 'partners', 'close'],
  ar: ['يفتح', 'مصنع', 'الشمال', 'خطًّا', 'جديدًا', 'لأشباه', 'الموصلات', 'بعد', 'سنتين', 'من', 'برنامج', 'الولاية', 'وشركاء', 'التصنيع', 'معًا'],
  'zh-Hans': ['北门', '工厂', '开设', '半导体', '生产线', '两年', '之后', '本州', '计划', '制造', '伙伴', '关闭', '研究', '中心', '投资'],
};
/** How many events fall between which years, and into how many phases. */
export const CLUSTERS = {
  many: { events: 200, from: 1970, to: 2025, phases: 6 },
  year: { events: 1000, from: 2020, to: 2020, phases: 1 },
  one: { events: 1, from: 1999, to: 1999, phases: 1 },
  short: { events: 40, from: 2020, to: 2024, phases: 2 },
  long: { events: 60, from: 1876, to: 2025, phases: 5 },
};

function random(seed) {
  let state = seed;
  return (below) => { state = (state * 48271) % 2147483647; return state % below; };
}

const said = (field, make) => LANGUAGES.map((lang) => `${field}.${lang} = "${make(lang)}"`).join('\n');

function cluster(name, { events, from, to, phases }) {
  const next = random(name.length * 7919 + events);
  const title = (most) => { const from = next(15), n = 2 + next(most); return said('title', (lang) => Array.from({ length: n }, (_, i) => WORDS[lang][(from + i * 4) % 15]).join(lang === 'zh-Hans' ? '' : ' ')); };
  const date = (year) => {
    const month = String(1 + next(12)).padStart(2, '0');
    const later = Math.min(year + 1 + next(3), to);
    return [`${year}`, `${year}-${month}`, `${year}-${month}-15`, `${year}~`, later > year ? `${year}/${later}` : `${year}`, later > year ? `[${year},${later}]` : `${year}?`][next(6)];
  };
  const out = [`[cluster]\n${said('name', (lang) => ({ en: `Cluster ${name}`, ar: `تجمّع ${name}`, 'zh-Hans': `集群 ${name}` })[lang])}\nas_of = 2025-12-31\nstatus = "published"\n${said('summary', () => 'A.')}\ncore = ["MY-07"]\n${said('boundary', () => 'A.')}`];
  const step = Math.max(1, Math.floor((to - from + 1) / phases));
  for (let i = 0; i < phases; i += 1) out.push(`[phase.p${i}]\nsince = "${from + i * step}"\n${title(4)}`);
  for (let i = 0; i < 24; i += 1) out.push(`[actor.firm-${i}]\nname = "Firm ${i}"\nkind = "enterprise"\nplace = "MY-07"\nsince = "${from + next(to - from + 1)}"\n${i % 5 ? '' : `until = "${to}"\n`}stages = ["s${i % 3}"]\nsources = ["paper"]`);
  for (let i = 0; i < 3; i += 1) out.push(`[stage.s${i}]\n${said('name', (lang) => WORDS[lang][i * 2 + 1])}`);
  for (let i = 0; i < 23; i += 1) out.push(`[relation.tie-${i}]\nfrom = "firm-${i}"\nkind = "supplies"\nto = "firm-${i + 1}"\nitem = "undisclosed"\nsince = "${Math.min(from + i, to)}"\nsources = ["paper"]`);
  const years = Array.from({ length: events }, () => from + next(to - from + 1)).sort((a, b) => a - b);
  years.forEach((year, i) => {
    // A cause lies years back: some dates are ranges.
    const cause = i > 20 && year - years[i - 20] > 4 && next(4) === 0 ? `\ncaused_by = ["e${i - 20}"]` : '';
    out.push(`[event.e${i}]\n${title(7)}\nkind = "${KINDS[next(16)]}"\ndate = "${date(year)}"\nactors = ["firm-${next(24)}", "firm-${next(24)}"]\nimportance = ${[1, 2, 2, 3, 3][next(5)]}${cause}\n${said('summary', (lang) => `${WORDS[lang].slice(0, 4 + next(9)).join(lang === 'zh-Hans' ? '' : ' ')} r${i}r${lang === 'zh-Hans' ? '。' : '.'}`)}\nsources = ["paper"]`);
  });
  out.push('[source.paper]\ntitle = "A paper"\ntype = "news"\npublisher = "The Paper"');
  return out.join('\n\n') + '\n';
}

/** Writes the site into a folder. */
export function writeSite(root) {
  const write = (rel, text) => { const file = path.join(root, rel); fs.mkdirSync(path.dirname(file), { recursive: true }); fs.writeFileSync(file, text); };
  write('site.toml', `[site]\nname = "Years"\nlanguages = [${LANGUAGES.map((lang) => `"${lang}"`).join(', ')}]\ndisclaimer = "Nothing here is real."\n`);
  for (const [name, shape] of Object.entries(CLUSTERS)) write(`content/${name}/cluster.toml`, cluster(name, shape));
}
