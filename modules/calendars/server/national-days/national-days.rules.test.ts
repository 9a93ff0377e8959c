import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type HolidayYear, holidayYearShape } from '../../national-day.contract.ts';
import { isProvisional, nationalDaysIn, publishedYears, repeatedDaysIn, strayDaysIn } from './national-days.rules.ts';
import { nationalDaysOf } from './national-days.seed.ts';

const notice: HolidayYear = {
  year: 2019,
  days: [
    { name: '元旦', date: '2019-01-01', isOffDay: true },
    { name: '元旦', date: '2018-12-29', isOffDay: false },
  ],
};

test('turns a notice into holidays and make-up days, by date', () => {
  assert.deepEqual(nationalDaysIn(notice), [
    { date: '2018-12-29', name: '元旦', kind: 'make_up' },
    { date: '2019-01-01', name: '元旦', kind: 'holiday' },
  ]);
});

test('finds days that the notice of a year cannot speak of', () => {
  const day = { name: '元旦', isOffDay: true };
  assert.deepEqual(strayDaysIn(notice), []);
  assert.deepEqual(
    strayDaysIn({ year: 2019, days: ['2018-11-30', '2018-12-01', '2020-01-01'].map((date) => ({ ...day, date })) }),
    ['2018-11-30', '2020-01-01'],
  );
});

test('finds days that a notice lists twice', () => {
  assert.deepEqual(repeatedDaysIn(notice), []);
  assert.deepEqual(repeatedDaysIn({ ...notice, days: [...notice.days, ...notice.days] }), ['2019-01-01', '2018-12-29']);
});

test('takes a year for published only with its own notice', () => {
  assert.deepEqual([...publishedYears(nationalDaysIn(notice))], [2019]);
  assert.deepEqual([...publishedYears(nationalDaysIn({ year: 2027, days: [] }))], []);
});

test('calls an instant provisional by the year that its zone shows', () => {
  const published = publishedYears(nationalDaysOf(2026));
  assert.equal(isProvisional('2026-12-31T15:59:59.999Z', 'Asia/Shanghai', published), false);
  assert.equal(isProvisional('2026-12-31T16:00:00.000Z', 'Asia/Shanghai', published), true);
  assert.equal(isProvisional('2026-12-31T16:00:00.000Z', 'Europe/Berlin', published), false);
});

test('takes the shared form of a notice and refuses days that do not exist', () => {
  const shared = { $schema: 'schema.json', year: 2027, papers: [], days: [] };
  assert.equal(holidayYearShape.safeParse(shared).success, true);
  const impossible = { year: 2027, days: [{ name: '元旦', date: '2027-02-29', isOffDay: true }] };
  assert.equal(holidayYearShape.safeParse(impossible).success, false);
});
