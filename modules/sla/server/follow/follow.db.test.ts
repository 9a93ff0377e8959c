import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { Id } from '../../../../kernel/id.ts';
import { newId } from '../../../../platform/crypto/new-id.ts';
import { contactOf, staffOf, staffWith } from '../../../../test/harness/callers.ts';
import { fridayAfternoon, openGround } from '../../../../test/harness/providers.ts';
import type { SubjectSource } from '../../../../platform/module/register.ts';
import { seedNationalDays } from '../../../calendars/index.ts';
import { listAgreements } from '../agreements/list-agreements.ts';
import { makeAgreementVersion } from '../agreements/make-agreement-version.ts';
import { readAgreement } from '../agreements/read-agreement.ts';
import { clocksOf, clocksOfMany } from './clocks-of.ts';
import { follow, followAll } from './follow-subjects.ts';
import type { FollowedFacts, FollowedSubject } from './followed-subject.rules.ts';
import { handlingTimes } from './handling-times.ts';
import { verifyClocks } from './verify-clocks.ts';

const ground = await openGround();
after(() => ground.close());
await seedNationalDays(ground.owner);
const yunfan = await ground.found('yunfan');
const other = await ground.found('other');
// nobody of these providers' staff is in the table
const desk = { ...staffWith('agreement.change', 'agreement.read'), subjectId: null };

/** Recorded on Friday at 17:00 as P2: to be accepted by 18:00, resolved by Monday 17:00. */
const recorded: FollowedFacts = {
  recordedAt: fridayAfternoon,
  respondedAt: null,
  resolvedAt: null,
  agreedAt: null,
  timedById: null,
  milestones: [],
  history: [{ at: fridayAfternoon, status: 'registered', waitingReason: null, priority: 'P2', traits: null }],
};
const accepted = after30Minutes(recorded);

function after30Minutes(facts: FollowedFacts): FollowedFacts {
  const at = '2026-11-20T09:30:00.000Z';
  const row = { at, status: 'in_progress', waitingReason: null, priority: 'P2', traits: null } as const;
  return { ...facts, respondedAt: at, history: [...facts.history, row] };
}

function subject(facts = recorded, customerId: Id = newId()): FollowedSubject {
  return { subject: { kind: 'ticket', id: newId() }, customerId, facts };
}

function sourceOf(...subjects: FollowedSubject[]): SubjectSource<FollowedFacts> {
  const timed = subjects.map(({ subject: { id }, customerId, facts }) => ({ id, customerId, facts }));
  async function* batches() {
    yield await Promise.resolve(timed);
  }
  const these = (_tx: unknown, ids: readonly Id[]) => Promise.resolve(timed.filter(({ id }) => ids.includes(id)));
  const followAgain = () => Promise.reject(new Error('nobody asks'));
  return { kind: 'ticket', batches, these, followAgain };
}

test('answers with the clocks, the nearest deadline and the instant of becoming overdue', async () => {
  const of = subject();
  const followed = await yunfan.as(desk, (tx) => follow(tx, of));
  const clocks = await yunfan.as(desk, (tx) => clocksOf(tx, of.subject));
  assert.deepEqual(
    clocks.map(({ kind, deadlineAt, remainingSeconds }) => [kind, deadlineAt, remainingSeconds]),
    [
      ['response', '2026-11-20T10:00:00.000Z', 3600],
      ['resolution', '2026-11-23T09:00:00.000Z', 8 * 3600],
    ],
  );
  assert.equal(followed.nextDueAt, '2026-11-20T10:00:00.000Z');
  assert.equal(followed.overdueAt, '2026-11-20T10:00:00.000Z');
});

test('keeps one row a clock, which follows each fact, and reads it as of now', async () => {
  const { subject: ticket, customerId } = subject();
  await yunfan.as(desk, (tx) => follow(tx, { subject: ticket, customerId, facts: recorded }));
  const followed = await yunfan.as(desk, (tx) => follow(tx, { subject: ticket, customerId, facts: accepted }));
  assert.equal(followed.nextDueAt, '2026-11-23T09:00:00.000Z');
  const monday = { now: '2026-11-23T02:00:00.000Z' };
  const [response, resolution, none] = await yunfan.as(desk, (tx) => clocksOf(tx, ticket), monday);
  assert.deepEqual([response?.phase, response?.result, response?.elapsedSeconds], ['stopped', 'met', 1800]);
  assert.deepEqual(
    [resolution?.phase, resolution?.elapsedSeconds, resolution?.remainingSeconds],
    ['running', 7200, 6 * 3600],
  );
  assert.equal(none, undefined);
});

test('counts handling by working time and waiting by all time, of the spells that have ended', async () => {
  const history = [
    { at: fridayAfternoon, status: 'in_progress', waitingReason: null, priority: 'P2', traits: null },
    { at: '2026-11-23T02:00:00.000Z', status: 'waiting', waitingReason: 'scheduled', priority: 'P2', traits: null },
    { at: '2026-11-23T02:10:00.000Z', status: 'in_progress', waitingReason: null, priority: 'P2', traits: null },
  ] as const;
  const times = { handlingSeconds: 2 * 3600, waitingSeconds: 600 };
  assert.deepEqual(await yunfan.as(desk, (tx) => handlingTimes(tx, history)), times);
  const followed = await yunfan.as(desk, (tx) => follow(tx, subject({ ...accepted, history })));
  assert.equal(followed.handlingSeconds, times.handlingSeconds);
  assert.deepEqual(await yunfan.as(desk, (tx) => handlingTimes(tx, [])), { handlingSeconds: 0, waitingSeconds: 0 });
});

test('follows many at once', async () => {
  const many = Array.from({ length: 1200 }, () => subject(accepted));
  const followed = await yunfan.as(desk, (tx) => followAll(tx, many));
  assert.equal(followed.size, many.length);
  const ids = many.slice(0, 50).map(({ subject: { id } }) => id);
  const clocks = await yunfan.as(desk, (tx) => clocksOfMany(tx, 'ticket', ids));
  assert.ok(ids.every((id) => clocks.get(id)?.length === 2));
});

test('what was recorded before a change keeps the promise of its time, also when it is followed anew', async () => {
  const { id: agreement, version } = await other.as(desk, async (tx) => {
    const [standard] = (await listAgreements(tx, {})).items;
    return readAgreement(tx, { agreement: standard?.id ?? assert.fail() });
  });
  const lines = (version?.lines ?? assert.fail()).map(
    ({ id: _id, position: _position, calendarName: _name, ...line }) => ({
      ...line,
      target: line.target && { value: line.target.value * 30, unit: 'minute' as const },
    }),
  );
  const later = '2026-11-20T09:10:00.000Z';
  await other.as(desk, (tx) => makeAgreementVersion(tx, { agreement, lines }), { now: later });
  const old = await other.as(desk, (tx) => follow(tx, subject(accepted)));
  assert.equal(old.clocks[0]?.targetSeconds, 3600);
  const fresh = { ...recorded, recordedAt: later, history: recorded.history.map((row) => ({ ...row, at: later })) };
  assert.equal((await other.as(desk, (tx) => follow(tx, subject(fresh)))).clocks[0]?.targetSeconds, 1800);
  const imported = { ...recorded, recordedAt: '2016-02-29T01:16:00.000Z' };
  assert.equal((await other.as(desk, (tx) => follow(tx, subject(imported)))).clocks[0]?.targetSeconds, 3600);
});

test("customers' people and limited staff follow and see the clocks of their own customer, and of no other", async () => {
  const ours = subject();
  const contact = contactOf(ours.customerId);
  await yunfan.as(contact, (tx) => follow(tx, ours));
  await yunfan.as(contact, (tx) => follow(tx, { ...ours, facts: accepted }));
  assert.equal((await yunfan.as(contact, (tx) => clocksOf(tx, ours.subject))).length, 2);
  assert.equal((await yunfan.as(staffOf([ours.customerId]), (tx) => clocksOf(tx, ours.subject))).length, 2);
  assert.deepEqual(await yunfan.as(contactOf(newId()), (tx) => clocksOf(tx, ours.subject)), []);
  assert.deepEqual(await yunfan.as(staffOf([newId()]), (tx) => clocksOf(tx, ours.subject)), []);
  assert.deepEqual(await other.as(desk, (tx) => clocksOf(tx, ours.subject)), []);
});

test('the verification finds nothing while the cache is right, and says what is not', async () => {
  const [right, wrong, missing, idle] = [subject(accepted), subject(accepted), subject(), subject()];
  await yunfan.as(desk, (tx) => followAll(tx, [right, wrong]));
  const verify = (...subjects: FollowedSubject[]) =>
    yunfan.as(desk, async (tx) => (await verifyClocks(tx, [sourceOf(...subjects)])).findings);
  assert.deepEqual(await verify(right, wrong), []);

  const later = { ...accepted, resolvedAt: '2026-11-20T09:45:00.000Z' };
  const findings = await verify({ ...wrong, facts: later }, missing);
  assert.ok(findings.includes(`ticket ${wrong.subject.id}: resolution phase is "running", should be "stopped"`));
  assert.ok(findings.includes(`ticket ${missing.subject.id}: response clock is missing`));
  assert.deepEqual(await verify({ ...idle, facts: { ...recorded, history: [] } }), []);
});
