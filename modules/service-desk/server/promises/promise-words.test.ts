import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ClockView } from '../../../sla/clock.contract.ts';
import { promiseWords } from './promise-words.delivered.ts';

/** Friday, 13:35 in Shanghai. */
const now = '2026-11-20T05:35:00.000Z';
const running: ClockView = {
  level: 'sla',
  kind: 'response',
  run: 1,
  phase: 'running',
  result: 'open',
  targetSeconds: 1800,
  elapsedSeconds: 0,
  remainingSeconds: 1800,
  startedAt: now,
  stoppedAt: null,
  deadlineAt: '2026-11-20T06:05:00.000Z',
  breachedAt: null,
  pauses: [],
  calendar: { id: 'office', name: '工作日' },
  lineId: 'line',
  isProvisional: false,
};
const accept = running;
const solve: ClockView = { ...running, kind: 'resolution', deadlineAt: '2026-11-20T08:00:00.000Z' };
const accepted: ClockView = { ...accept, phase: 'stopped', result: 'met' };
const paused: ClockView = { ...solve, phase: 'paused', deadlineAt: null };

const table: [says: string, clocks: ClockView[], chinese: string | undefined, english?: string][] = [
  [
    'of a new ticket both times',
    [accept, solve],
    '工程师将在 14:05 前受理，16:00 前解决。',
    'An engineer will accept it by 14:05 and solve it by 16:00.',
  ],
  ['of an accepted one when it will be solved', [accepted, solve], '将在 16:00 前解决。'],
  [
    'the day where it is not today',
    [accepted, { ...solve, deadlineAt: '2026-11-21T02:00:00.000Z' }],
    '将在明天 10:00 前解决。',
    'It will be solved by 10:00 tomorrow.',
  ],
  [
    'the day of the week where it is later',
    [accepted, { ...solve, deadlineAt: '2026-11-23T02:00:00.000Z' }],
    '将在 11月23日周一 10:00 前解决。',
    'It will be solved by 10:00 on Mon 23 Nov.',
  ],
  [
    'what has passed is not promised again',
    [{ ...accept, deadlineAt: '2026-11-20T05:30:00.000Z' }, solve],
    '本应在 13:30 前受理，现已超时，我们正在催办。将在 16:00 前解决。',
  ],
  ['that waiting does not count', [accepted, paused], '现在处于等待，暂不计时；恢复处理后再告知完成时间。'],
  [
    'that a date is to be agreed',
    [accept, { ...solve, targetSeconds: null, deadlineAt: null }],
    '工程师将在 14:05 前受理。完成时间与您另行约定。',
  ],
  [
    'that a time is provisional while the holidays of its year are not known',
    [accept, { ...solve, deadlineAt: '2027-01-04T02:00:00.000Z', isProvisional: true }],
    '工程师将在 14:05 前受理，1月4日周一 10:00 前解决。届时的放假安排尚未公布，时间为暂定。',
    'An engineer will accept it by 14:05 and solve it by 10:00 on Mon 4 Jan. The holidays of that time are not published yet, so it may still change.',
  ],
  ['nothing of what is solved', [accepted, { ...solve, phase: 'stopped', result: 'met' }], undefined],
  ['nothing where nothing is timed', [], undefined],
];
for (const [says, clocks, chinese, english] of table) {
  test(`the promise says ${says}`, () => {
    const words = promiseWords(clocks, { timeZone: 'Asia/Shanghai', now });
    assert.equal(words?.['zh-CN'], chinese);
    if (english !== undefined) assert.equal(words?.en, english);
  });
}

test('the promise is in the time of the place where help is needed', () => {
  const words = promiseWords([accept, solve], { timeZone: 'Europe/Berlin', now });
  assert.equal(words?.en, 'An engineer will accept it by 07:05 and solve it by 09:00.');
});

test('says what the latest clock toward the customer promises, and nothing of teams and suppliers', () => {
  const first: ClockView = { ...solve, phase: 'stopped', result: 'met' };
  const again: ClockView = { ...solve, run: 2 };
  const teams: ClockView = { ...solve, level: 'ola', deadlineAt: '2026-11-20T06:00:00.000Z' };
  const at = { timeZone: 'Asia/Shanghai', now };
  assert.deepEqual(promiseWords([first, again, teams], at), promiseWords([solve], at));
});
