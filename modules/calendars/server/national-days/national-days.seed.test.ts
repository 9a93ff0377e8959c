import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { deliveredCalendars } from '../../../../kernel/working-time/delivered-calendars.ts';
import { type NationalDay, resolveLayers } from '../../../../kernel/working-time/layers.ts';
import { WorkingCalendar } from '../../../../kernel/working-time/working-calendar.ts';
import { workingBetween } from '../../../../kernel/working-time/working-time.ts';
import { holidayYearShape } from '../../national-day.contract.ts';
import { nationalDaysIn, publishedYears } from './national-days.rules.ts';
import { nationalDaysOf } from './national-days.seed.ts';

const shared = new URL('../../../../../shared/data/cn_holidays/', import.meta.url);
const skip = existsSync(shared) ? false : 'needs ../shared/data/cn_holidays';
const years = Array.from({ length: 11 }, (_, index) => 2016 + index);

function sharedDays(): NationalDay[] {
  return years.flatMap((year) =>
    nationalDaysIn(holidayYearShape.parse(JSON.parse(readFileSync(new URL(`${year}.json`, shared), 'utf8')))),
  );
}

test('the seed knows the notice of every year from 2004 to 2026, and of none after', () => {
  const known = Array.from({ length: 30 }, (_, index) => 2000 + index).flatMap(nationalDaysOf);
  assert.deepEqual(
    [...publishedYears(known)],
    Array.from({ length: 23 }, (_, index) => 2004 + index),
  );
});

test('the seed has holidays and make-up days in order of date', () => {
  const days = nationalDaysOf(2026);
  assert.deepEqual(days[0], { date: '2026-01-01', name: '元旦', kind: 'holiday' });
  assert.deepEqual(
    days.filter(({ kind }) => kind === 'make_up').map(({ date }) => date),
    ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'],
  );
});

/**
 * The shared files follow the letter of each notice. The seed also lists the ordinary weekend days inside the holidays
 * of 2019, and leaves out that work went on on Monday, 2020-02-03, after the prolonged Spring Festival.
 */
const differences = [
  '2019-04-06 holiday only in the seed',
  '2019-04-07 holiday only in the seed',
  '2019-06-08 holiday only in the seed',
  '2019-06-09 holiday only in the seed',
  '2019-09-14 holiday only in the seed',
  '2019-09-15 holiday only in the seed',
  '2020-02-03 make_up only in the notice',
];

test('the seed differs from the published notices of 2016 to 2026 in seven known days', { skip }, () => {
  const lineOf = ({ date, kind }: NationalDay): string => `${date} ${kind}`;
  const seed = new Set(years.flatMap(nationalDaysOf).map(lineOf));
  const notices = new Set(sharedDays().map(lineOf));
  const found = [
    ...[...seed.difference(notices)].map((line) => `${line} only in the seed`),
    ...[...notices.difference(seed)].map((line) => `${line} only in the notice`),
  ];
  assert.deepEqual(found.toSorted(), differences);
});

test('under 5×8 seed and notices give the same working time on every day of 2016 to 2026', { skip }, () => {
  const [bySeed, byNotices] = [years.flatMap(nationalDaysOf), sharedDays()].map(
    (nation) => new WorkingCalendar('5x8', resolveLayers(deliveredCalendars['5x8'], { nation })),
  );
  assert.ok(bySeed && byNotices);
  for (let at = Date.UTC(2016, 0); at < Date.UTC(2027, 0); at += 86_400_000) {
    const [from, to] = [new Date(at).toISOString(), new Date(at + 86_400_000).toISOString()];
    assert.equal(workingBetween(bySeed, from, to), workingBetween(byNotices, from, to), from);
  }
});
