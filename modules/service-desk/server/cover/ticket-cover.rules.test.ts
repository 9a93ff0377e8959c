import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Coverage, CoverView, JudgedCover } from '../../../contracts/cover.contract.ts';
import { recorded } from '../tickets/recording.rules.ts';
import type { Ticket } from '../tickets/ticket-record.rules.ts';
import { isToJudge, stillCovering, usesContract } from './ticket-cover.rules.ts';

function judged(id: string, coverage: Coverage): JudgedCover {
  const contract = { id, number: '', name: id, kind: 'yearly_support' as const, endsOn: null };
  return { coverage, reason: { code: 'customer_covered', params: {} }, contract, quotas: [], isBeyondLimit: false };
}

const ticket: Ticket = recorded(
  { kind: 'incident', customerId: 'customer', title: '打印机卡纸', channel: 'phone' },
  {
    id: 'ticket',
    recorderId: null,
    impact: 'degraded',
    urgency: 'normal',
    priority: 'P3',
    hands: { teamId: null, assigneeId: null, line: null },
    at: '2026-11-20T02:00:00.000Z',
  },
);

const cover: CoverView = {
  ...judged('first', 'covered'),
  others: [judged('second', 'covered'), judged('third', 'excluded')],
};

test('a contract that was chosen stays while it covers; else the likeliest takes its place', () => {
  const under = (contractId: string | null) => stillCovering({ ...ticket, contractId }, cover).contract?.id;
  assert.deepEqual(
    [under('second'), under('third'), under('gone'), under(null)],
    ['second', 'first', 'first', 'first'],
  );
});

test('kind, category, machine and customer are judged anew, a title is not', () => {
  assert.equal(isToJudge(ticket, { ...ticket, assetId: 'other' }), true);
  assert.equal(isToJudge(ticket, { ...ticket, title: '改了标题' }), false);
});

test('what is covered counts against the quota, also beyond it; what is charged for or free does not', () => {
  const counted = (
    ['covered', 'quota_used_up', 'excluded', 'separately_billed', 'guarantee', 'per_job'] as const
  ).filter(usesContract);
  assert.deepEqual(counted, ['covered', 'quota_used_up']);
});
