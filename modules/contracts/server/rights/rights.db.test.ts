import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { openDesk, type TestDesk } from '../../../../test/harness/service-desk.ts';
import { systemCaller } from '../../../../platform/database/caller.ts';
import { sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { staffWith } from '../../../../test/harness/callers.ts';
import type { RightCase } from '../../contract-right.contract.ts';
import { activateContract } from '../contracts/activate-contract.ts';
import { recordContract } from '../contracts/record-contract.ts';
import { signContract } from '../contracts/sign-contract.ts';
import { deliveredTerms } from '../versions/contract-terms.delivered.ts';
import { contractsWithRights } from './contracts-with-rights.store.ts';
import { exerciseRight } from './exercise-right.ts';
import { lapseRights } from './lapse-rights.ts';
import { listRights } from './list-rights.ts';
import { readRight } from './read-right.ts';
import { verifyRights } from './verify-rights.ts';
import { waiveRight } from './waive-right.ts';
import { weighRights } from './weigh-rights.ts';

let desk: TestDesk;
let contract = '';
after(() => desk.ground.close());
before(async () => {
  desk = await openDesk();
  contract = await agree('运维合同');
});

const system = systemCaller('test');
const run = <T>(work: (tx: Tx) => Promise<T>, now?: string) => desk.huaxin.as(system, work, now ? { now } : {});

/** Three breaches within the term give the customer the right to terminate, for thirty days. */
async function agree(name: string): Promise<string> {
  const rule = {
    code: 'three_failures',
    failures: 3,
    over: 'term',
    right: 'termination',
    lapsesAfterDays: 30,
  } as const;
  const given = { name, kind: 'yearly_support', customerId: desk.donghai.id, startsOn: '2026-01-01' } as const;
  const { id } = await run((tx) => recordContract(tx, { ...given, terms: { ...deliveredTerms, rights: [rule] } }));
  await run((tx) => signContract(tx, { contract: id, signedOn: '2026-01-01' }));
  await run((tx) => activateContract(tx, { contract: id }));
  return id;
}

function breach(day: string, excusedAt: string | null = null): RightCase {
  const about = {
    clockKind: 'response',
    priority: 'P1',
    name: 'INC-2026-000001',
    title: '总账打不开',
    path: '/tickets/1',
  };
  return { kind: 'breach', caseId: day, at: `${day}T02:00:00.000Z`, excusedAt, ...about };
}

const weigh = (id: string, ...cases: RightCase[]) => run((tx) => weighRights(tx, id, cases));
const rights = async (id: string) => (await run((tx) => listRights(tx, { contractId: id }))).items;
const [one, two, three, four] = [
  breach('2026-02-01'),
  breach('2026-05-01'),
  breach('2026-08-01'),
  breach('2026-09-01'),
];

test('arises with the third failure, once, with its evidence; a fourth raises no other', async () => {
  assert.deepEqual(
    (await run(contractsWithRights)).map(({ id }) => id),
    [contract],
  );
  await weigh(contract, one, two);
  assert.deepEqual(await rights(contract), []);
  await weigh(contract, one, two, three);
  await weigh(contract, one, two, three, four);
  const [right, ...others] = await rights(contract);
  assert.deepEqual(others, []);
  assert.deepEqual([right?.state, right?.kind, right?.lapsesOn], ['open', 'termination', '2026-12-20']);
  assert.deepEqual(right?.evidence, [one, two, three]);
});

test('shows an excuse that came afterwards, and keeps the right with its evidence', async () => {
  const excusedAt = '2026-11-01T00:00:00.000Z';
  await weigh(contract, one, { ...two, excusedAt }, three, four);
  const [right] = await rights(contract);
  assert.equal(right?.state, 'open');
  assert.deepEqual(
    right?.evidence.map((shown) => shown.excusedAt),
    [null, excusedAt, null],
  );
});

test('is exercised once, by whoever may sign, with a note', async () => {
  const [right] = await rights(contract);
  const decision = { contractRight: right?.id ?? '', note: '客户 11 月 20 日来函解除' };
  const reader = staffWith('contract.read');
  assert.deepEqual((await desk.huaxin.as(reader, (tx) => readRight(tx, decision))).abilities, []);
  const exercised = await desk.huaxin.as(desk.manager, (tx) => exerciseRight(tx, decision));
  assert.deepEqual([exercised.state, exercised.decisionNote], ['exercised', decision.note]);
  assert.equal(exercised.decidedBy?.name, '周宁');
  await assert.rejects(
    run((tx) => waiveRight(tx, decision)),
    { code: 'contract_right.decided_already' },
  );
  await assert.rejects(
    desk.other.as(system, (tx) => exerciseRight(tx, decision)),
    { code: 'not_found' },
  );
});

test('lapses the day after its last, and not before', async () => {
  const other = await agree('驻场合同');
  await weigh(other, one, two, three);
  await run(lapseRights, '2026-12-20T12:00:00.000Z');
  assert.equal((await rights(other))[0]?.state, 'open');
  await run(lapseRights, '2026-12-20T16:00:00.000Z');
  assert.equal((await rights(other))[0]?.state, 'lapsed');
});

test('what was excused before it was counted gives no right', async () => {
  const third = await agree('巡检合同');
  await weigh(third, one, { ...two, excusedAt: '2026-05-02T00:00:00.000Z' }, three);
  assert.deepEqual(await rights(third), []);
});

test('of two who decide at once, the second is told that it is decided', async () => {
  const fourth = await agree('应急合同');
  await weigh(fourth, one, two, three);
  const decision = { contractRight: (await rights(fourth))[0]?.id ?? '', note: '双方商定' };
  const [hasDecided, mayEnd] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const first = run(async (tx) => {
    await exerciseRight(tx, decision);
    hasDecided.resolve();
    await mayEnd.promise;
  });
  await hasDecided.promise;
  const second = assert.rejects(
    run((tx) => waiveRight(tx, decision)),
    { code: 'contract_right.decided_already' },
  );
  await setTimeout(100);
  mayEnd.resolve();
  await Promise.all([first, second]);
});

test('what the rule at the time and the evidence do not bear out is told', async () => {
  assert.deepEqual(await run(verifyRights), []);
  const fifth = await agree('机房合同');
  await weigh(fifth, one, two, three);
  const [right] = await rights(fifth);
  const spoilt = {
    evidence: JSON.stringify(right?.evidence.slice(1)),
    lapsesOn: '2027-01-31',
    kind: 'renegotiation',
    state: 'waived',
  };
  const spoil = sqlBuilder
    .updateTable('contractRight')
    .set(spoilt)
    .where('id', '=', right?.id ?? '');
  await run((tx) => tx.run(spoil));
  const about = `right ${right?.id} of contract ${fifth}:`;
  assert.deepEqual(await run(verifyRights), [
    `${about} kind is renegotiation, should be termination`,
    `${about} evidence is 2 cases, should be 3`,
    `${about} lapses on 2027-01-31, should on 2026-12-19 or 2026-12-20`,
    `${about} is waived without an instant`,
  ]);
});
