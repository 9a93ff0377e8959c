import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstTaker, timeFault, weighed, type Proposal, type Report } from './recording.rules.ts';

const report: Report = { kind: 'incident', customerId: 'feihe', title: '打印机卡纸', channel: 'phone' };
const proposal: Proposal = { defaultImpact: 'interrupted', defaultUrgency: 'high' };
const [nine, ten, eleven] = ['2026-11-20T01:00:00.000Z', '2026-11-20T02:00:00.000Z', '2026-11-20T03:00:00.000Z'];

test('what the report says weighs more than what the category proposes', () => {
  assert.deepEqual(weighed({ ...report, impact: 'none', urgency: 'low' }, proposal), {
    impact: 'none',
    urgency: 'low',
  });
  assert.deepEqual(weighed(report, proposal), { impact: 'interrupted', urgency: 'high' });
});

test('without either a fault degrades work, and all else is normal', () => {
  assert.deepEqual(weighed(report, null), { impact: 'degraded', urgency: 'normal' });
  assert.deepEqual(weighed({ ...report, kind: 'service_request' }, null), { impact: 'none', urgency: 'normal' });
});

const times: [says: string, occurredAt: string | undefined, reportedAt: string | undefined, fault: string | null][] = [
  ['happened, then reported', nine, ten, null],
  ['happened as it was reported', ten, ten, null],
  ['reported now', undefined, eleven, null],
  ['neither said', undefined, undefined, null],
  ['happened after it was reported', ten, nine, 'occurred_after_reported'],
  ['happens after now', '2026-11-20T03:00:00.001Z', undefined, 'occurred_after_reported'],
  ['reported after now', nine, '2026-11-20T03:00:00.001Z', 'reported_in_future'],
];
for (const [says, occurredAt, reportedAt, fault] of times) {
  test(`${says}: ${fault ?? 'in order'}`, () => {
    assert.equal(timeFault({ ...report, occurredAt, reportedAt }, eleven), fault);
  });
}

test('who takes a call is its first responder; a mail is nobody’s yet', () => {
  assert.equal(firstTaker('phone', 'wang'), 'wang');
  assert.equal(firstTaker('walk_in', 'wang'), 'wang');
  assert.equal(firstTaker('email', 'wang'), null);
  assert.equal(firstTaker('portal', null), null);
});
