// Switches each function of the scripts of the network and of the timeline off in turn. Exactly its tests must fail.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { FILES } from './lib/mutations.mjs';

const failing = (file, name) => {
  const path = fileURLToPath(new URL(`./${file}.test.mjs`, import.meta.url));
  const { stdout } = spawnSync(process.execPath, ['--test', '--test-reporter=tap', path], { env: { ...process.env, SWITCHED_OFF: name }, encoding: 'utf8' });
  return [...new Set([...stdout.matchAll(/^\s*not ok \d+ - (\w+): /gm)].map((match) => match[1]))];
};
let bad = 0;
const judge = (file, name, found, expected) => {
  const is = found.join() === expected.join();
  bad += is ? 0 : 1;
  console.log(`${is ? 'ok ' : 'BAD'} ${file}, ${name || 'nothing'} off: ${found.join(', ') || 'none'} failed`);
};
for (const [file, functions] of Object.entries(FILES)) {
  judge(file, '', failing(file, ''), []);
  for (const name of Object.keys(functions)) judge(file, name, failing(file, name), [name]);
}
console.log(bad ? `${bad} tests do not test their function alone` : `all ${Object.values(FILES).flatMap(Object.keys).length} functions are tested`);
process.exit(bad ? 1 : 0);
