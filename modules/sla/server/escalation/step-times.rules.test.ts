import assert from 'node:assert/strict';
import { test } from 'node:test';
import { instantOf } from '../../../../kernel/instant.ts';
import { WorkingCalendar } from '../../../../kernel/working-time/working-calendar.ts';
import type { StepMoment } from '../../escalation-rule.contract.ts';
import { aroundTheClock, breach, clockWith, every, officeHours, on, share } from './escalation.factory.ts';
import { stepTimes, type SteppedClock } from './step-times.rules.ts';

interface Case {
  clock?: Partial<SteppedClock>;
  calendar?: WorkingCalendar;
  moment: StepMoment;
  /** In the words of `on`; a breach is one from the first instant after. */
  due: string[];
}

const paused = { phase: 'paused', elapsedSeconds: 3600, countedTo: on('Fri 11:00'), deadlineAt: null } as const;
const resumed = {
  elapsedSeconds: 3600,
  countedTo: on('Fri 16:00'),
  deadlineAt: on('Mon 10:00'),
  pauses: [{ from: on('Fri 11:00'), to: on('Fri 16:00') }],
} as const;
const stopped = {
  phase: 'stopped',
  stoppedAt: on('Fri 14:00'),
  countedTo: on('Fri 14:00'),
  elapsedSeconds: 10_800,
} as const;
const late = {
  phase: 'stopped',
  stoppedAt: on('Mon 11:00'),
  countedTo: on('Mon 11:00'),
  elapsedSeconds: 8 * 3600,
  breachedAt: on('Fri 15:00'),
} as const;
const agreed = { targetSeconds: null, deadlineAt: on('Mon 18:00') } as const;

const cases: Record<string, Case> = {
  'half of four hours falls due at noon': { moment: share(50), due: ['Fri 12:00'] },
  'lunch does not count': { moment: share(75), due: ['Fri 14:00'] },
  'the breach comes with the first instant after the deadline': { moment: breach, due: ['Fri 15:00'] },
  'after the breach it goes on in working time, over the weekend too': {
    moment: every(240, 2),
    due: ['Mon 10:00', 'Mon 15:00'],
  },
  'day and night it goes on without a gap': {
    calendar: aroundTheClock,
    clock: { deadlineAt: on('Fri 14:00') },
    moment: every(240, 3),
    due: ['Fri 18:00', 'Fri 22:00', 'Sat 02:00'],
  },
  'while it is paused no share falls due': {
    clock: { ...paused, pauses: [{ from: on('Fri 11:00'), to: null }] },
    moment: share(50),
    due: [],
  },
  'what was used up before the pause stays due then': {
    clock: { ...paused, pauses: [{ from: on('Fri 11:00'), to: null }] },
    moment: share(25),
    due: ['Fri 11:00'],
  },
  'after a pause the rest is counted on': { clock: resumed, moment: share(50), due: ['Fri 17:00'] },
  'and the breach moves with the deadline': { clock: resumed, moment: breach, due: ['Mon 10:00'] },
  'a clock that stopped before cancels the step': {
    clock: { ...stopped, elapsedSeconds: 10_799 },
    moment: share(76),
    due: [],
  },
  'what was reached before it stopped stays due': { clock: stopped, moment: share(50), due: ['Fri 12:00'] },
  'stopped at its deadline it is met': {
    clock: { phase: 'stopped', stoppedAt: on('Fri 15:00'), countedTo: on('Fri 15:00'), elapsedSeconds: 14_400 },
    moment: breach,
    due: [],
  },
  'a breach stays one after the stop': { clock: late, moment: breach, due: ['Fri 15:00'] },
  'after the breach only what came before the stop': {
    clock: late,
    moment: every(60, 9),
    due: ['Fri 16:00', 'Fri 17:00', 'Fri 18:00', 'Mon 10:00', 'Mon 11:00'],
  },
  'a void clock has no steps': { clock: { ...stopped, phase: 'void' }, moment: share(50), due: [] },
  'what new terms have used up already falls due with them': {
    clock: {
      termsFrom: on('Fri 11:30'),
      countedTo: on('Fri 11:30'),
      elapsedSeconds: 5400,
      targetSeconds: 7200,
      deadlineAt: on('Fri 12:00'),
    },
    moment: share(75),
    due: ['Fri 11:30'],
  },
  'while it is paused that waits until it goes on': {
    clock: {
      ...paused,
      termsFrom: on('Fri 11:30'),
      targetSeconds: 4000,
      pauses: [{ from: on('Fri 11:00'), to: null }],
    },
    moment: share(75),
    due: [],
  },
  'what they have not is counted on from what has elapsed': {
    clock: {
      termsFrom: on('Fri 11:30'),
      countedTo: on('Fri 11:30'),
      elapsedSeconds: 5400,
      targetSeconds: 7200,
      deadlineAt: on('Fri 12:00'),
    },
    moment: share(90),
    due: ['Fri 11:48'],
  },
  'a breach by new terms falls due with them': {
    clock: {
      termsFrom: on('Fri 11:30'),
      countedTo: on('Fri 11:30'),
      elapsedSeconds: 5400,
      targetSeconds: 3600,
      deadlineAt: on('Fri 11:00'),
      breachedAt: on('Fri 11:30'),
    },
    moment: breach,
    due: ['Fri 11:30'],
  },
  'of time to an agreed instant the share is by the calendar': { clock: agreed, moment: share(50), due: ['Mon 09:30'] },
  'where that lies in a pause it waits for its end': {
    clock: {
      ...agreed,
      pauses: [{ from: on('Fri 17:00'), to: on('Mon 11:00') }],
      countedTo: on('Mon 11:00'),
      elapsedSeconds: 21_600,
    },
    moment: share(50),
    due: ['Mon 11:00'],
  },
  'nothing is due where nothing is promised': {
    clock: { targetSeconds: null, deadlineAt: null },
    moment: share(50),
    due: [],
  },
};

for (const [name, { clock = {}, calendar = officeHours, moment, due }] of Object.entries(cases)) {
  test(name, () => {
    const times = stepTimes(clockWith(clock), calendar, moment).map(({ at }) => at);
    const shift = moment.kind === 'breach' ? 1 : 0;
    assert.deepEqual(
      times.map((at) => instantOf(at - shift)),
      due.map(on),
    );
  });
}

test('a repetition that a calendar opens too seldom for never comes, and the ones before it do', () => {
  const mondays = new WorkingCalendar('mondays', { timeZone: 'Asia/Shanghai', week: { monday: [['09:00', '10:00']] } });
  const breached = clockWith({ deadlineAt: on('Fri 15:00'), breachedAt: on('Fri 15:00') });
  const times = stepTimes(breached, mondays, every(43_200, 48));
  assert.ok(times.length > 0 && times.length < 48);
});
