import assert from 'node:assert/strict';
import { test } from 'node:test';
import { groundWith, tells } from './planted.ts';
import { deadCodeStep, formatStep, lintStep, typesStep } from './tools.ts';

const longFile = Array.from({ length: 251 }, (_, line) => `export const line${line} = ${line};`).join('\n');
const longFunction = `export function long(): void {\n${'  void 0;\n'.repeat(41)}}\n`;

/** One fault a file; all are linted in one go. */
const faults: { path: string; text: string; rule: string }[] = [
  { path: 'kernel/any.ts', text: 'export const any: any = 1;\n', rule: 'no-explicit-any' },
  {
    path: 'kernel/bang.ts',
    text: 'export const bang = (text: string | null) => text!;\n',
    rule: 'no-non-null-assertion',
  },
  { path: 'kernel/default.ts', text: 'export default 1;\n', rule: 'no-default-export' },
  { path: 'kernel/clock.ts', text: 'export const at = Date.now();\n', rule: 'no-restricted-properties' },
  { path: 'kernel/chance.ts', text: 'export const chance = Math.random();\n', rule: 'no-restricted-properties' },
  { path: 'platform/loud.ts', text: "console.log('here');\n", rule: 'no-console' },
  { path: 'platform/environment.ts', text: 'export const port = process.env.PORT;\n', rule: 'no-process-env' },
  { path: 'platform/floating.ts', text: 'Promise.resolve(1);\n', rule: 'no-floating-promises' },
  { path: 'platform/forgotten.test.ts', text: 'async function test() {}\ntest();\n', rule: 'no-floating-promises' },
  { path: 'platform/later.ts', text: '// TODO: later\nexport const later = 1;\n', rule: 'no-warning-comments' },
  { path: 'platform/ignored.ts', text: '// @ts-ignore\nexport const n: number = 1;\n', rule: 'ban-ts-comment' },
  { path: 'platform/long-file.ts', text: longFile, rule: 'max-lines' },
  { path: 'platform/long-function.ts', text: longFunction, rule: 'max-lines-per-function' },
  {
    path: 'platform/four.ts',
    text: 'export const four = (a: 1, b: 1, c: 1, d: 1) => [a, b, c, d];\n',
    rule: 'max-params',
  },
  {
    path: 'platform/BadName.ts',
    text: 'export const name = 1;\n',
    rule: 'filename-case',
  },
  {
    path: 'modules/desk/web/desk.portal.tsx',
    text: "import { Card } from 'antd';\nexport const card = Card;\n",
    rule: 'no-restricted-imports',
  },
  {
    path: 'modules/desk/web/reports/report-list.tsx',
    text: 'export function List({ words }: { words: string[] }) {\n  return words.map((word) => <p>{word}</p>);\n}\n',
    rule: 'jsx-key',
  },
];

test('each planted fault of style is told by its rule', async (context) => {
  const ground = await groundWith(Object.fromEntries(faults.map(({ path, text }) => [path, text])), context);
  const told = (await lintStep.run(ground)).flatMap((output) => output.split('\n'));
  for (const { path, rule } of faults)
    assert.ok(tells(told, path, rule), `${path} should be told: ${rule}\n${told.join('\n')}`);
});

test('the clock, the settings and the commands may do what is their trade', async (context) => {
  const trades = {
    'platform/clock/clock.ts': 'export const clock = () => Date.now();\n',
    'platform/settings/settings.ts': "export const port = process.env['PORT'];\n",
    'cli/main.ts': "console.log('done');\n",
  };
  const told = (await lintStep.run(await groundWith(trades, context))).join('\n');
  for (const path of Object.keys(trades)) assert.ok(!told.includes(path), told);
});

test('an unformatted file, a wrong type and dead code', async (context) => {
  const ground = await groundWith({ 'kernel/wrong.ts': 'export const wrong : number = "1"\n' }, context);
  assert.ok(tells(await formatStep.run(ground), 'kernel/wrong.ts', 'Format issues'));
  assert.ok(tells(await typesStep.run(ground), 'kernel/wrong.ts', 'TS2322'));
  assert.ok(tells(await deadCodeStep.run(ground), 'kernel/wrong.ts', 'Unused files'));
});
