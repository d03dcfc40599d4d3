// Switches each function of the network's scripts off in turn. Exactly its test must fail.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { MUTATIONS } from './lib/mutations.mjs';

const file = fileURLToPath(new URL('./explorer.test.mjs', import.meta.url));
const failing = (name) => {
  const { stdout } = spawnSync(process.execPath, ['--test', '--test-reporter=tap', file], { env: { ...process.env, SWITCHED_OFF: name }, encoding: 'utf8' });
  return [...stdout.matchAll(/^\s*not ok \d+ - (\w+): /gm)].map((match) => match[1]);
};
let bad = 0;
const judge = (name, found, expected) => {
  const is = found.join() === expected.join();
  bad += is ? 0 : 1;
  console.log(`${is ? 'ok ' : 'BAD'} ${name || 'nothing'} off: ${found.join(', ') || 'none'} failed`);
};
judge('', failing(''), []);
for (const name of Object.keys(MUTATIONS)) judge(name, failing(name), [name]);
console.log(bad ? `${bad} tests do not test their function alone` : `all ${Object.keys(MUTATIONS).length} functions are tested`);
process.exit(bad ? 1 : 0);
