import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { historyOf } from '../../../../platform/log/event.store.ts';
import { systemCaller } from '../../../../platform/database/caller.ts';
import { staffOf } from '../../../../test/harness/callers.ts';
import { openDesk, refuses } from '../../../../test/harness/service-desk.ts';
import { activateContract } from './activate-contract.ts';
import { changeContract } from './change-contract.ts';
import { giveQuota, leftOf, makeContract, makeDraft } from './contract.factory.ts';
import { endContract } from './end-contract.ts';
import { listContracts } from './list-contracts.ts';
import { offerContract } from './offer-contract.ts';
import { readContract } from './read-contract.ts';
import { renewContract } from './renew-contract.ts';
import { resumeContract } from './resume-contract.ts';
import { signContract } from './sign-contract.ts';
import { suspendContract } from './suspend-contract.ts';
import { terminateContract } from './terminate-contract.ts';
import { turnContracts } from './turn-contracts.ts';

const desk = await openDesk();
after(() => desk.ground.close());
const { as, manager, engineer, stranger, donghai, xiling, huaxin } = desk;
const system = systemCaller('test');

const draft = (more: object = {}) => as(manager, '10:00')((tx) => makeDraft(tx, { customerId: donghai.id, ...more }));

test('contracts of a year are numbered without a gap, by the last statement', async () => {
  const first = await draft();
  await assert.rejects(draft({ startsOn: '2026-02-01', endsOn: '2026-01-01' }));
  const second = await draft();
  const [year, last] = [first.number.slice(0, 9), Number(first.number.slice(9))];
  assert.equal(year, 'CON-2026-');
  assert.equal(second.number, `CON-2026-${String(last + 1).padStart(4, '0')}`);
  const read = await as(manager, '10:01')((tx) => readContract(tx, { contract: first.id }));
  assert.equal(read.number, first.number);
});

test('from draft to ended, each act in the log, what may follow named with it', async () => {
  const { id } = await draft();
  const offered = await as(manager, '10:01')((tx) => offerContract(tx, { contract: id }));
  assert.deepEqual([offered.status, offered.acts], ['offered', ['revise', 'sign', 'terminate']]);
  const signed = await as(manager, '10:02')((tx) => signContract(tx, { contract: id, signedOn: '2025-12-20' }));
  assert.deepEqual([signed.status, signed.signedOn], ['signed', '2025-12-20']);
  await as(manager, '10:03')((tx) => activateContract(tx, { contract: id }));
  await as(manager, '10:04')((tx) => suspendContract(tx, { contract: id, reason: '欠费' }));
  await as(manager, '10:05')((tx) => resumeContract(tx, { contract: id }));
  const ended = await as(manager, '10:06')((tx) => endContract(tx, { contract: id }));
  assert.deepEqual([ended.status, ended.endsOn, ended.acts], ['ended', '2026-11-20', []]);
  const kinds = (await as(manager, '10:07')((tx) => historyOf(tx, { kind: 'contract', id }))).map(({ kind }) => kind);
  const acts = ['recorded', 'offered', 'signed', 'activated', 'suspended', 'resumed', 'ended'];
  assert.deepEqual(
    kinds,
    acts.map((act) => `contract.${act}`),
  );
});

test('refuses what the status forbids, and names what it allows', async () => {
  const { id } = await draft();
  const resume = as(manager, '10:01')((tx) => resumeContract(tx, { contract: id }));
  await assert.rejects(resume, {
    code: 'contract.forbidden_transition',
    params: {
      act: '$t:contracts:act.resume',
      status: '$t:contracts:status.draft',
      allowed: ['$t:contracts:act.offer', '$t:contracts:act.sign', '$t:contracts:act.terminate'],
    },
  });
});

test('refuses to sign without a first day, or tomorrow', async () => {
  const { id } = await draft({ startsOn: null, endsOn: null });
  const sign = (signedOn?: string) => as(manager, '10:01')((tx) => signContract(tx, { contract: id, signedOn }));
  await assert.rejects(sign(), refuses('contract.start_missing'));
  const other = await draft();
  const tomorrow = as(manager, '10:01')((tx) => signContract(tx, { contract: other.id, signedOn: '2026-11-21' }));
  await assert.rejects(tomorrow, refuses('contract.signed_in_future', 'signedOn'));
});

test('what is signed keeps its days; its name may be mended', async () => {
  const { id } = await as(manager, '10:00')((tx) => makeContract(tx, { customerId: donghai.id }));
  const longer = as(manager, '10:01')((tx) => changeContract(tx, { contract: id, endsOn: '2027-12-31' }));
  await assert.rejects(longer, refuses('contract.agreed_already', 'endsOn'));
  const named = await as(manager, '10:02')((tx) => changeContract(tx, { contract: id, name: '东海运维 2026' }));
  assert.equal(named.name, '东海运维 2026');
});

test('a stale save and a stranger are refused', async () => {
  const { id, revision } = await draft();
  await as(manager, '10:01')((tx) => changeContract(tx, { contract: id, note: '价格待定' }));
  const stale = as(manager, '10:02', revision)((tx) => changeContract(tx, { contract: id, note: '旧的' }));
  await assert.rejects(stale, refuses('stale'));
  const other = desk.other.as(stranger, (tx) => readContract(tx, { contract: id }));
  await assert.rejects(other, refuses('not_found'));
});

test('staff limited to another customer see none of it', async () => {
  const { id } = await draft();
  const limited = staffOf([xiling.id], 'contract.read');
  await assert.rejects(
    huaxin.as(limited, (tx) => readContract(tx, { contract: id })),
    refuses('not_found'),
  );
  const { items } = await huaxin.as(limited, (tx) => listContracts(tx, { customerId: donghai.id }));
  assert.deepEqual(items, []);
});

test('what an engineer reads, they may not change', async () => {
  const { id } = await draft();
  const view = await as(engineer, '10:01')((tx) => readContract(tx, { contract: id }));
  assert.deepEqual([view.acts, view.abilities], [[], []]);
});

test('it becomes active on its first day and ends the day after its last, by itself', async () => {
  const term = { startsOn: '2026-11-21', endsOn: '2026-11-30' };
  const { id } = await draft(term);
  await as(manager, '10:01')((tx) => signContract(tx, { contract: id }));
  const statusAt = async (now: string) => {
    await huaxin.as(system, turnContracts, { now });
    return (await huaxin.as(manager, (tx) => readContract(tx, { contract: id }), { now })).status;
  };
  assert.equal(await statusAt('2026-11-20T15:59:00.000Z'), 'signed');
  // midnight in Shanghai
  assert.equal(await statusAt('2026-11-20T16:01:00.000Z'), 'active');
  assert.equal(await statusAt('2026-11-30T15:59:00.000Z'), 'active');
  assert.equal(await statusAt('2026-11-30T16:01:00.000Z'), 'ended');
  const { endsOn } = await as(manager, '10:01')((tx) => readContract(tx, { contract: id }));
  assert.equal(endsOn, '2026-11-30');
});

test('what was to begin with a contract begins on the first day that it gets in the end', async () => {
  const hours = { name: '工时', unit: 'minute', period: 'month', amount: 600, carriesOver: true } as const;
  const leftWhen = async (startsOn: string, more: { later?: string } = {}) => {
    const { id } = await draft({ startsOn });
    await as(manager, '10:01')((tx) => giveQuota(tx, id, hours));
    if (more.later) await as(manager, '10:02')((tx) => changeContract(tx, { contract: id, startsOn: more.later }));
    await as(manager, '10:03')((tx) => signContract(tx, { contract: id }));
    await as(manager, '10:04')((tx) => activateContract(tx, { contract: id }));
    return as(manager, '10:05')((tx) => leftOf(tx, id));
  };
  // of the months before it nothing is carried over
  assert.deepEqual(await leftWhen('2026-01-01', { later: '2026-11-01' }), [600]);
  // begun before its day
  assert.deepEqual(await leftWhen('2026-12-01'), [600]);
});

test('a draft that is given up never had a last day', async () => {
  const { id } = await draft();
  const view = await as(manager, '10:01')((tx) => terminateContract(tx, { contract: id, reason: '客户另选' }));
  assert.deepEqual([view.status, view.endsOn, view.statusReason], ['terminated', null, '客户另选']);
});

test('contracts are found by days left, kind, status, customer, number and a word of the name', async () => {
  const { id } = await as(
    manager,
    '10:00',
  )((tx) => makeContract(tx, { customerId: xiling.id, name: '西岭驻场服务', kind: 'resident', endsOn: '2026-12-15' }));
  const { number } = await as(manager, '10:01')((tx) => readContract(tx, { contract: id }));
  const found = async (query: Parameters<typeof listContracts>[1]) => {
    const { items } = await as(manager, '10:05')((tx) => listContracts(tx, query));
    return items.map((row) => row.id);
  };
  assert.deepEqual(await found({ expiringDays: '30', customerId: xiling.id }), [id]);
  assert.deepEqual(await found({ customerId: xiling.id, status: ['active'], kind: ['resident'] }), [id]);
  assert.deepEqual(await found({ q: number }), [id]);
  assert.deepEqual(await found({ q: '驻场' }), [id]);
  assert.ok(!(await found({ expiringDays: '30', sort: 'endsOn' })).includes((await draft()).id));
});

test('a renewal is a draft from the day after, and made once', async () => {
  const { id } = await as(manager, '10:00')((tx) => makeContract(tx, { customerId: donghai.id }));
  const next = await as(manager, '10:01')((tx) => renewContract(tx, { contract: id, endsOn: '2027-12-31' }));
  assert.deepEqual([next.status, next.startsOn, next.renewedFrom?.id], ['draft', '2027-01-01', id]);
  const again = as(manager, '10:02')((tx) => renewContract(tx, { contract: id }));
  await assert.rejects(again, refuses('contract.renewed_already'));
});
