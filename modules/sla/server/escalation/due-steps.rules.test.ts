import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isLate, stepKey, stepsDue } from './due-steps.rules.ts';
import { breach, clockWith, every, officeHours, on, ruleAt, share } from './escalation.factory.ts';

const rule = ruleAt([share(50), share(75), breach, every(240, 2)]);
const at = (now: string, fired: readonly string[] = [], rules = [rule]) => {
  const { due, nextAt } = stepsDue(
    { clock: clockWith(), calendar: officeHours, fired: new Set(fired) },
    rules,
    on(now),
  );
  return [due.map(({ step, repetition }) => `${step.at.kind} ${repetition}`), nextAt] as const;
};
const firstFired = stepKey('rule', 50, 0);

test('nothing is due before its time, and then until it fired', () => {
  assert.deepEqual(at('Fri 11:59'), [[], on('Fri 12:00')]);
  assert.deepEqual(at('Fri 12:00'), [['share 0'], on('Fri 14:00')]);
  assert.deepEqual(at('Fri 13:00', [firstFired]), [[], on('Fri 14:00')]);
});

test('after a standstill all that fell due fires, in the order of its time', () => {
  assert.deepEqual(at('Mon 11:00', [firstFired]), [['share 0', 'breach 0', 'after_breach 1'], on('Mon 15:00')]);
});

test('once the last repetition fired nothing is waited for', () => {
  const fired = [
    firstFired,
    stepKey('rule', 75, 0),
    stepKey('rule', 100, 0),
    stepKey('rule', 340, 1),
    stepKey('rule', 340, 2),
  ];
  assert.deepEqual(at('Mon 16:00', fired), [[], null]);
});

test('what fell due before a rule was made is not its to fire', () => {
  const young = { ...rule, holdsFrom: on('Fri 13:00') };
  assert.deepEqual(at('Fri 14:00', [], [young]), [['share 0'], '2026-11-20T07:00:00.001Z']);
});

test('a rule that is retired, or for other clocks, asks for nothing', () => {
  assert.deepEqual(at('Fri 14:00', [], [{ ...rule, retiredAt: on('Fri 10:00') }]), [[], null]);
  assert.deepEqual(at('Fri 14:00', [], [{ ...rule, conditions: { priorities: ['P1'] } }]), [[], null]);
});

test('late is what nobody fired within ten seconds of when it was due and known', () => {
  const due = on('Fri 12:00');
  const known = (knownAt: string, now: string) => isLate(due, { knownAt, now });
  assert.equal(known(due, '2026-11-20T04:00:10.000Z'), false);
  assert.equal(known(due, '2026-11-20T04:00:10.001Z'), true);
  assert.equal(known(on('Fri 10:00'), on('Mon 09:00')), true);
  assert.equal(known('2026-11-20T09:00:00.000Z', '2026-11-20T09:00:01.000Z'), false);
});
