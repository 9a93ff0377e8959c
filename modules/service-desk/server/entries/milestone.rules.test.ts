import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TicketStatus } from '../../ticket-codes.contract.ts';
import type { StatusRow } from '../tickets/ticket-record.rules.ts';
import { milestoneOf } from './milestone.rules.ts';

function row(
  status: TicketStatus,
  waitingReason: string | null = null,
  priority: StatusRow['priority'] = 'P3',
): StatusRow {
  return { at: '2026-11-20T09:00:00.000Z', status, waitingReason, priority, traits: null };
}

const table: [says: string, before: StatusRow | undefined, after: StatusRow, kind: string | null][] = [
  ['the first row is the recording', undefined, row('registered'), 'ticket.recorded'],
  ['in progress from registered is an acceptance', row('registered'), row('in_progress'), 'ticket.accepted'],
  ['in progress from waiting is a resumption', row('waiting', 'scheduled'), row('in_progress'), 'ticket.resumed'],
  ['in progress from resolved is a reopening', row('resolved'), row('in_progress'), 'ticket.reopened'],
  ['another reason for waiting is told', row('waiting', 'scheduled'), row('waiting', 'third_party'), 'ticket.waiting'],
  ['a resolving is told', row('in_progress'), row('resolved'), 'ticket.resolved'],
  ['a closing is told', row('resolved'), row('closed'), 'ticket.closed'],
  ['a cancellation is told', row('registered'), row('cancelled'), 'ticket.cancelled'],
  ['handing on is the provider’s own', row('in_progress'), row('registered'), null],
  ['another priority is the provider’s own', row('registered'), row('registered', null, 'P1'), null],
];
for (const [says, before, after, kind] of table) {
  test(says, () => assert.equal(milestoneOf(before, after), kind));
}
