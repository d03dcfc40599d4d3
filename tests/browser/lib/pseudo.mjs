// English with an accent on every letter, as the language `en-XA`: what has none came past the theme.
import fs from 'node:fs';
import path from 'node:path';
import { FluentParser, FluentSerializer, TextElement, Transformer } from '@fluent/syntax';

const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const MARKED = 'áƀćďéƒǵĥíĵķĺḿńóṕɋŕśťúṽŵẋýźÁƁĆĎÉƑǴĤÍĴĶĹḾŃÓṔɊŔŚŤÚṼŴẊÝŹ';
export const accent = (text) => [...text].map((letter) => [...MARKED][PLAIN.indexOf(letter)] ?? letter).join('');

class Accents extends Transformer {
  visitTextElement(node) { return new TextElement(accent(node.value)); }
  // "{ " (" }": marks of a language stand in quotes, and hold no letters.
}

const parser = new FluentParser(), serializer = new FluentSerializer();
const accented = (ftl) => serializer.serialize(new Accents().visit(parser.parse(ftl)));

/** A copy of the repository's own site in every language of the theme, and in `en-XA`, whose words are the English ones with accents. */
export function site(root, to) {
  for (const name of ['content', 'themes', 'static', 'site.toml', 'site.ar.toml']) fs.cpSync(path.join(root, name), path.join(to, name), { recursive: true });
  const config = path.join(to, 'site.toml'), text = fs.readFileSync(config, 'utf8');
  const strings = path.join(to, 'themes/default/strings');
  const theme = fs.readdirSync(strings).filter((name) => name.endsWith('.ftl')).map((name) => name.slice(0, -'.ftl'.length));
  const languages = ['en', 'en-XA', ...theme.filter((tag) => tag !== 'en').sort()];
  const wider = text.replace(/^languages = \[.*\]$/m, `languages = ${JSON.stringify(languages)}`);
  if (wider === text) throw new Error('site.toml does not say its languages on one line');
  fs.writeFileSync(config, wider);
  let n = 0;
  for (const rel of fs.readdirSync(strings, { recursive: true })) {
    if (path.basename(rel) !== 'en.ftl') continue;
    fs.writeFileSync(path.join(strings, path.dirname(rel), 'en-XA.ftl'), accented(fs.readFileSync(path.join(strings, rel), 'utf8')));
    n += 1;
  }
  if (n < 5) throw new Error(`only ${n} files of English words in ${strings}`);
  return languages;
}
