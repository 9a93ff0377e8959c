import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Hours } from '../../../../kernel/working-time/definition.ts';
import { WorkingCalendar } from '../../../../kernel/working-time/working-calendar.ts';
import type { TicketStatus } from '../../ticket-codes.contract.ts';
import { isConsentDue } from './consent.rules.ts';

const hours: Hours = [['09:00', '18:00']];
const week = { monday: hours, tuesday: hours, wednesday: hours, thursday: hours, friday: hours };
const office = new WorkingCalendar('office', { timeZone: 'Asia/Shanghai', week });
const resolvedAt = '2026-11-20T09:00:00.000Z';

const table: [says: string, status: TicketStatus, now: string, isDue: boolean][] = [
  ['resolved on Friday it is silent until Wednesday', 'resolved', '2026-11-25T08:59:59.999Z', false],
  ['on Wednesday at the same time of day silence is consent', 'resolved', '2026-11-25T09:00:00.000Z', true],
  ['what was confirmed meanwhile is not asked again', 'closed', '2026-12-25T09:00:00.000Z', false],
];
for (const [says, status, now, isDue] of table) {
  test(says, () => assert.equal(isConsentDue({ status, resolvedAt }, { calendar: office, days: 3, now }), isDue));
}
