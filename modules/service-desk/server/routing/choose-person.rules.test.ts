import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { personChoices } from '../../routing-rule.contract.ts';
import { choosePerson, type Candidate, type Wanted } from './choose-person.rules.ts';

function member(staffId: string, facts: Partial<Candidate> = {}): Candidate {
  const idle = { isOnLeave: false, isAtWork: true, level: null, openCount: 0, inProgressCount: 0, lastTurnAt: null };
  return { staffId, ...idle, ...facts };
}

const plain = { skillId: null, skillLevel: null };
const inTurn: Wanted = { ...plain, personBy: 'round_robin' };
const byLoad: Wanted = { ...plain, personBy: 'least_load' };
const skilled: Wanted = { personBy: 'skilled_free', skillId: 'oracle', skillLevel: 2 };
const [early, late] = ['2026-11-20T01:00:00.000Z', '2026-11-20T02:00:00.000Z'];

const cases: [says: string, wanted: Wanted, members: Candidate[], answer: [string | null, string, number]][] = [
  [
    'in turn, whoever had none longest ago',
    inTurn,
    [member('a', { lastTurnAt: late }), member('b', { lastTurnAt: early })],
    ['b', 'round_robin', 2],
  ],
  [
    'in turn, whoever never had one goes first',
    inTurn,
    [member('a', { lastTurnAt: early }), member('b')],
    ['b', 'round_robin', 2],
  ],
  [
    'by load, the fewest open tickets',
    byLoad,
    [member('a', { openCount: 5 }), member('b', { openCount: 4 })],
    ['b', 'least_load', 2],
  ],
  [
    'of equal loads, whoever had one longest ago',
    byLoad,
    [member('a', { openCount: 4, lastTurnAt: late }), member('b', { openCount: 4, lastTurnAt: early })],
    ['b', 'least_load', 2],
  ],
  [
    'of those who are free the most skilled',
    skilled,
    [member('a', { level: 2 }), member('b', { level: 4 }), member('c', { level: 4, inProgressCount: 1 })],
    ['b', 'skilled_free', 2],
  ],
  ['nobody is free', skilled, [member('a', { level: 3, inProgressCount: 1 })], [null, 'nobody_free', 1]],
  ['nobody is skilled enough', skilled, [member('a', { level: 1 }), member('b')], [null, 'nobody_skilled', 2]],
  [
    'a skill is asked for by load as well',
    { ...skilled, personBy: 'least_load' },
    [member('a', { level: 2, openCount: 9 }), member('b')],
    ['a', 'least_load', 1],
  ],
  [
    'who is on leave gets nothing',
    byLoad,
    [member('a', { isOnLeave: true }), member('b', { openCount: 9 })],
    ['b', 'least_load', 1],
  ],
  [
    'outside their working hours nobody gets anything',
    inTurn,
    [member('a', { isAtWork: false }), member('b', { isOnLeave: true })],
    [null, 'nobody_at_work', 2],
  ],
  ['a team of nobody', inTurn, [], [null, 'no_member', 0]],
];
for (const [says, wanted, members, [staffId, why, among]] of cases) {
  test(says, () => {
    const chosen = choosePerson(wanted, members);
    assert.deepEqual([chosen.staffId, chosen.choice.why, chosen.choice.among], [staffId, why, among]);
  });
}

test('why somebody was chosen keeps how busy they were', () => {
  const { choice } = choosePerson(byLoad, [member('a', { openCount: 4, lastTurnAt: early })]);
  const kept = { why: 'least_load', among: 1, skillId: null, openCount: 4, level: null, lastTurnAt: early };
  assert.deepEqual(choice, kept);
});

const anyMember = fc.record({
  staffId: fc.uuid(),
  isOnLeave: fc.boolean(),
  isAtWork: fc.boolean(),
  level: fc.option(fc.integer({ min: 1, max: 4 })),
  openCount: fc.nat(20),
  inProgressCount: fc.nat(2),
  lastTurnAt: fc.option(fc.constantFrom(early, late)),
});

test('whatever the order in which members come, the same one is chosen, who is there and able', () => {
  const wanted = fc.constantFrom(...personChoices).map((personBy) => ({ ...skilled, personBy }));
  fc.assert(
    fc.property(wanted, fc.array(anyMember, { maxLength: 8 }), (how, members) => {
      const { staffId, choice } = choosePerson(how, members);
      assert.deepEqual(choosePerson(how, members.toReversed()), { staffId, choice });
      const one = members.find((candidate) => candidate.staffId === staffId);
      if (staffId === null) return;
      assert.ok(one && !one.isOnLeave && one.isAtWork && (one.level ?? 0) >= 2);
    }),
  );
});
