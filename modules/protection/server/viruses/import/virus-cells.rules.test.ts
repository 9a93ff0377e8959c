import assert from 'node:assert/strict';
import { test } from 'node:test';
import { timeIn } from './virus-cells.rules.ts';
import { actionCalled } from './virus-words.delivered.ts';

const times: [text: string, instant: string | null][] = [
  ['2026-11-18 14:22', '2026-11-18T06:22:00.000Z'],
  ['2026/11/8 9:05:07', '2026-11-08T01:05:07.000Z'],
  ['2026-11-18T14:22:05.120', '2026-11-18T06:22:05.000Z'],
  ['2026年11月18日 14时22分', '2026-11-18T06:22:00.000Z'],
  ['2026.11.18', '2026-11-17T16:00:00.000Z'],
  ['2026-02-30 10:00', null],
  ['2026-11-18 25:00', null],
  ['昨天', null],
  ['18/11/2026', null],
];
for (const [text, instant] of times) {
  test(`reads ${text} as ${instant ?? 'no time'}`, () => assert.equal(timeIn(text, 'Asia/Shanghai'), instant));
}

test('knows what consoles call their actions, and what means none of them', () => {
  assert.deepEqual(['已隔离', 'Quarantine', ' 清除成功', 'blocked', '重启'].map(actionCalled), [
    'quarantined',
    'quarantined',
    'cleaned',
    'blocked',
    undefined,
  ]);
});
