import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Refusal } from '../../../../kernel/refusal.ts';
import { readNotice } from './read-notice.ts';

const newYear = { name: '元旦', date: '2028-01-01', isOffDay: true };
const notice = { year: 2028, papers: ['https://www.gov.cn/2028.htm'], days: [newYear] };

test('reads a notice in the form in which it is commonly shared', () => {
  assert.deepEqual(readNotice(JSON.stringify({ $schema: 'x', ...notice })), notice);
});

const late = { ...newYear, date: '2029-01-02' };
const refused: [what: string, text: string, code: string, params: object][] = [
  ['what is no JSON', 'BEGIN:VCALENDAR', 'unreadable', { place: '$t:calendars:nationalYear.wholeFile' }],
  [
    'a day that is none, and says where',
    JSON.stringify({ ...notice, days: [{ ...newYear, date: '2028-02-30' }] }),
    'unreadable',
    { place: 'days.0.date' },
  ],
  ['a year whose notice is not out', JSON.stringify({ ...notice, days: [] }), 'unpublished', { year: 2028 }],
  [
    'days of another year',
    JSON.stringify({ ...notice, days: [newYear, late] }),
    'stray_days',
    { year: 2028, days: ['2029-01-02'] },
  ],
  [
    'days that come twice',
    JSON.stringify({ ...notice, days: [newYear, newYear] }),
    'repeated_days',
    { days: ['2028-01-01'] },
  ],
  [
    "a notice without New Year's Day",
    JSON.stringify({ ...notice, days: [{ ...newYear, date: '2028-05-01' }] }),
    'without_new_year',
    { year: 2028 },
  ],
];
for (const [what, text, code, params] of refused) {
  test(`refuses ${what}`, () => {
    assert.throws(
      () => readNotice(text),
      (error) => {
        assert.ok(error instanceof Refusal);
        assert.deepEqual([error.code, error.params], [`national_year.${code}`, params]);
        return true;
      },
    );
  });
}
