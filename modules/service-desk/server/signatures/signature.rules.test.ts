import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Hours } from '../../../../kernel/working-time/definition.ts';
import { WorkingCalendar } from '../../../../kernel/working-time/working-calendar.ts';
import { deliveredSettings } from '../settings/desk-setting.delivered.ts';
import { nothingOwn } from '../settings/desk-setting.rules.ts';
import { reminderDue, signersAmong } from './signature.rules.ts';

const hours: Hours = [['09:00', '18:00']];
const week = { monday: hours, tuesday: hours, wednesday: hours, thursday: hours, friday: hours };
const office = new WorkingCalendar('office', { timeZone: 'Asia/Shanghai', week });
const friday = '2026-11-20T09:00:00.000Z';
const monday = '2026-11-23T09:00:00.000Z';
const wednesday = '2026-11-25T09:00:00.000Z';

const table: [says: string, remindedAt: string | null, now: string, days: number | null][] = [
  ['over the weekend nobody is reminded', null, '2026-11-23T08:59:59.999Z', null],
  ['on the first working day, at the same time', null, monday, 1],
  ['once a day is enough', monday, '2026-11-24T09:00:00.000Z', null],
  ['on the third', monday, wednesday, 3],
  ['what was slept through is not made up', null, wednesday, 3],
  ['on the fifth', wednesday, '2026-11-27T09:00:00.000Z', 5],
  ['and then no more', '2026-11-27T09:00:00.000Z', '2026-12-10T09:00:00.000Z', null],
  ['a reminder of an earlier resolving counts for nothing', '2026-11-10T09:00:00.000Z', monday, 1],
];
for (const [says, remindedAt, now, days] of table) {
  test(`of a signature that is missing: ${says}`, () => {
    assert.equal(reminderDue({ resolvedAt: friday, remindedAt }, office, now), days);
  });
}

test('who signs is said by the customer, else by the provider', () => {
  const signing = { ...deliveredSettings, closing: 'signature_required' } as const;
  const own = [
    { ...nothingOwn, customerId: 'quiet', closing: 'silent_consent' as const },
    { ...nothingOwn, customerId: 'strict', closing: 'signature_required' as const },
    { ...nothingOwn, customerId: 'other' },
  ];
  assert.deepEqual(signersAmong(deliveredSettings, own), { only: ['strict'] });
  assert.deepEqual(signersAmong(signing, own), { except: ['quiet'] });
});
