import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstTaker, timeFault, weighed, type Proposal, type Report } from './recording.rules.ts';

const report: Report = { kind: 'incident', customerId: 'feihe', title: '打印机卡纸', channel: 'phone' };
const proposal: Proposal = { defaultImpact: 'interrupted', defaultUrgency: 'high' };
const [nine, ten, eleven] = ['2026-11-20T01:00:00.000Z', '2026-11-20T02:00:00.000Z', '2026-11-20T03:00:00.000Z'];

const weights: [
  says: string,
  given: [Partial<Report>, Proposal | null, vipRaises: boolean],
  weight: [impact: string, urgency: string, isRaised: boolean],
][] = [
  [
    'what is said weighs more than what is proposed',
    [{ impact: 'none', urgency: 'low' }, proposal, false],
    ['none', 'low', false],
  ],
  ['the category proposes', [{}, proposal, false], ['interrupted', 'high', false]],
  ['without either a fault degrades work', [{}, null, false], ['degraded', 'normal', false]],
  ['all else is normal', [{ kind: 'service_request' }, null, false], ['none', 'normal', false]],
  ['a VIP raises what is usual', [{}, null, true], ['degraded', 'high', true]],
  [
    'a VIP raises what is low to normal',
    [{}, { defaultImpact: null, defaultUrgency: 'low' }, true],
    ['degraded', 'normal', true],
  ],
  ['nothing is higher than high', [{}, proposal, true], ['interrupted', 'high', false]],
  ['what is said of a VIP stays said', [{ urgency: 'low' }, proposal, true], ['interrupted', 'low', false]],
];
for (const [says, [given, proposed, vipRaises], [impact, urgency, isRaised]] of weights) {
  test(says, () => {
    assert.deepEqual(weighed({ ...report, ...given }, proposed, vipRaises), { impact, urgency, isRaised });
  });
}

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
