import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type CalendarDefinition, weekdays } from '../../../../kernel/working-time/definition.ts';
import { WorkingCalendar } from '../../../../kernel/working-time/working-calendar.ts';
import type { Samples } from '../samples/sample.rules.ts';
import { attainedByWalk } from './attainment.cases.ts';
import type { AttainmentTerms } from './attainment.rules.ts';
import { outcomeOf, sumOf } from './outcome.rules.ts';
import { daysOfMonth, windowOf } from './window.rules.ts';

/** The example of SLA-09: daily from 08:00 to 17:00, while load < 100 transactions/s, response < 85 ms and availability > 95 %. */
const week: CalendarDefinition['week'] = Object.fromEntries(weekdays.map((day) => [day, [['08:00', '17:00']]]));
const calendar = new WorkingCalendar('08–17', { timeZone: 'Asia/Shanghai', week });
const { days, edges } = daysOfMonth('2026-11', 'Asia/Shanghai');
const [begin = 0, end = 0] = [edges[0], edges.at(-1)];
const terms: AttainmentTerms = {
  window: windowOf(calendar, edges),
  dayCount: days.length,
  conditions: [
    { seriesId: 'response', comparison: 'below', threshold: 85, holdsSeconds: 120 },
    { seriesId: 'availability', comparison: 'above', threshold: 95, holdsSeconds: 120 },
  ],
  load: { seriesId: 'load', comparison: 'below', threshold: 100, holdsSeconds: 120 },
};
const asked = { sharePercent: 97, unknown: 'excluded' } as const;

/** A sample each minute of the month; `value` of a minute of the month, undefined: none came. */
function everyMinute(value: (minute: number, ofDay: number) => number | undefined): Samples {
  const samples: Samples = { at: [], values: [] };
  for (let at = begin, minute = 0; at < end; at += 60_000, minute++) {
    const one = value(minute, minute % 1440);
    if (one === undefined) continue;
    samples.at.push(at);
    samples.values.push(one);
  }
  return samples;
}

const [eight, seventeen] = [8 * 60, 17 * 60];
const minutesAWindow = seventeen - eight;

/** Every window of the month is under load for its last hour, and slow for so many minutes of the first day's. */
function november({ slowMinutes }: { slowMinutes: number }) {
  return sumOf(
    attainedByWalk(
      terms,
      new Map([
        ['response', everyMinute((minute) => (minute >= eight && minute < eight + slowMinutes ? 85 : 40))],
        // unreachable for half an hour on the second day, and one hour of silence on the third
        ['availability', everyMinute((minute) => availabilityAt(minute))],
        ['load', everyMinute((_, ofDay) => (ofDay >= seventeen - 60 && ofDay < seventeen ? 140 : 20))],
      ]),
      { from: begin, to: end, piece: 86_400_000 },
    ),
  );
}

function availabilityAt(minute: number): number | undefined {
  const [second, third] = [1440 + eight, 2 * 1440 + eight];
  if (minute >= third && minute < third + 60) return undefined;
  return minute >= second && minute < second + 30 ? 94.9 : 99.9;
}

const underLoad = 30 * (minutesAWindow - 60);
/** A sample speaks for two minutes: of the silent hour the first minute is known from the sample before it. */
const unknown = 59;
const counted = underLoad - unknown;

test('tells attained, failed and unknown seconds of a month apart', () => {
  const slowMinutes = 200;
  assert.deepEqual(november({ slowMinutes }), {
    attained: (counted - 30 - slowMinutes) * 60_000,
    failed: (30 + slowMinutes) * 60_000,
    unknown: unknown * 60_000,
  });
});

test('is met at 97 %, and just missed by the next minute that failed', () => {
  const most = Math.floor(counted * 0.03) - 30;
  const [met, missed] = [november({ slowMinutes: most }), november({ slowMinutes: most + 1 })];
  assert.equal(outcomeOf(met, asked).isMet, true);
  assert.equal(outcomeOf(missed, asked).isMet, false);
});

test('counts 97 in a hundred as 97 %, to the millisecond', () => {
  assert.equal(outcomeOf({ attained: 97_000, failed: 3000, unknown: 0 }, asked).isMet, true);
  assert.equal(outcomeOf({ attained: 96_999, failed: 3001, unknown: 0 }, asked).isMet, false);
});

test('counts unknown seconds as failed where that was agreed', () => {
  const tally = { attained: 97, failed: 0, unknown: 3 };
  assert.equal(outcomeOf(tally, asked).attainedPercent, 100);
  assert.equal(outcomeOf(tally, { ...asked, unknown: 'failed' }).attainedPercent, 97);
});

test('a month of which nothing counts is neither met nor missed', () => {
  assert.deepEqual(outcomeOf({ attained: 0, failed: 0, unknown: 50 }, asked), {
    attained: 0,
    failed: 0,
    unknown: 50,
    attainedPercent: null,
    isMet: null,
  });
});

test('while load is not known nothing else is, and while it is too high nothing is asked', () => {
  const short = { ...terms, window: [{ from: begin, to: begin + 180_000, day: 0 }] };
  const samples = new Map([
    ['response', { at: [begin], values: [200] }],
    ['availability', { at: [begin], values: [99.9] }],
    ['load', { at: [begin + 60_000], values: [120] }],
  ]);
  const walked = attainedByWalk(short, samples, { from: begin, to: end, piece: 86_400_000 });
  assert.deepEqual(walked[0], { attained: 0, failed: 0, unknown: 60_000 });
});

test('what is known to fail has failed, though another series is silent', () => {
  const short = { ...terms, load: null, window: [{ from: begin, to: begin + 60_000, day: 0 }] };
  const samples = new Map([['response', { at: [begin], values: [200] }]]);
  const walked = attainedByWalk(short, samples, { from: begin, to: end, piece: 86_400_000 });
  assert.deepEqual(walked[0], { attained: 0, failed: 60_000, unknown: 0 });
});
