import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { systemCaller } from '../../../../platform/database/caller.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { contactOf, staffOf } from '../../../../test/harness/callers.ts';
import { openDesk, refuses } from '../../../../test/harness/service-desk.ts';
import { makeAsset } from '../../../assets/server/assets/asset.factory.ts';
import { annexDevice, makeContract, makeDraft } from '../contracts/contract.factory.ts';
import { suspendContract } from '../contracts/suspend-contract.ts';
import { terminateContract } from '../contracts/terminate-contract.ts';
import { listCoveredDevices } from '../devices/list-covered-devices.ts';
import { endContractParty } from '../parties/end-contract-party.ts';
import { readContractParties } from '../parties/read-contract-parties.ts';
import { recordContractParty } from '../parties/record-contract-party.ts';
import { correctQuota } from '../quotas/correct-quota.ts';
import { recordContractQuota } from '../quotas/record-contract-quota.ts';
import { listContractQuotas } from '../quotas/list-contract-quotas.ts';
import { giveQuotas } from '../quotas/give-quotas.ts';
import { countUse } from '../uses/count-use.ts';
import { deliveredTerms } from '../versions/contract-terms.delivered.ts';
import { listContractVersions } from '../versions/list-contract-versions.ts';
import { recordSupplement } from '../versions/record-supplement.ts';
import { withdrawSupplement } from '../versions/withdraw-supplement.ts';
import { coverFor, type CoverAsked } from './cover-for.ts';
import { listOwnContracts } from './list-own-contracts.ts';

const desk = await openDesk();
after(() => desk.ground.close());
const { as, manager, donghai, xiling, huaxin } = desk;
const system = systemCaller('test');

/** 华信 serves 东海 with ten hours a month, and its subsidiary 西岭 by the same contract. */
const { id: group } = await as(
  manager,
  '09:00',
)((tx) => makeContract(tx, { customerId: donghai.id, name: '集团运维' }, ({ id }) => agreeOnGroup(tx, id)));

async function agreeOnGroup(tx: Tx, contract: string): Promise<void> {
  await recordContractParty(tx, { contract, customerId: xiling.id, role: 'beneficiary' });
  await recordContractQuota(tx, { contract, name: '上门工时', unit: 'minute', period: 'month', amount: 600 });
}

const anything = { assetKind: null, kind: 'incident', categoryIds: [], isBilledSeparately: false };

async function judged(tx: Tx, asked: Pick<CoverAsked, 'customerId'>) {
  return (await coverFor(tx, { ...asked, assetId: null })).judge(anything);
}

const balance = async () => {
  const { items } = await as(manager, '17:00')((tx) => listContractQuotas(tx, { contract: group }));
  return items[0]?.balance;
};

const use = (id: string, amount: number, contractId: string | null = group) =>
  huaxin.as(system, (tx) =>
    countUse(tx, {
      subject: { kind: 'time_entry', id },
      customerId: xiling.id,
      contractId,
      unit: 'minute',
      amount,
      day: '2026-11-20',
    }),
  );

test('a subsidiary is covered by the contract of its group, in whatever role one asks', async () => {
  const callers = [manager, staffOf([xiling.id], 'contract.read_cover'), contactOf(xiling.id, 'ticket.record')];
  for (const caller of callers) {
    const cover = await huaxin.as(caller, (tx) => judged(tx, { customerId: xiling.id }));
    assert.deepEqual([cover.coverage, cover.contract?.id, cover.quotas[0]?.left], ['covered', group, 600]);
  }
});

test('of a customer beyond the wall, and with another provider, nothing is told', async () => {
  const limited = staffOf([xiling.id], 'contract.read_cover');
  const cover = await huaxin.as(limited, (tx) => judged(tx, { customerId: donghai.id }));
  assert.equal(cover.reason.code, 'no_contract');
  const other = await desk.other.as(desk.stranger, (tx) => judged(tx, { customerId: donghai.id }));
  assert.equal(other.reason.code, 'no_contract');
});

test('the ledger is brought to what was used: twice the same is once, less gives back, taken away is nothing', async () => {
  const [one, two] = [crypto.randomUUID(), crypto.randomUUID()];
  await use(one, 90);
  await use(one, 90);
  await use(two, 30);
  assert.deepEqual([(await balance())?.left, (await balance())?.used], [480, 120]);
  await use(one, 60);
  assert.equal((await balance())?.left, 510);
  await use(one, 60, null);
  await use(two, 0);
  assert.deepEqual([(await balance())?.left, (await balance())?.used], [600, 0]);
});

test('the next month is given again, what was left of the old one expires', async () => {
  const now = '2026-12-05T02:00:00.000Z';
  await huaxin.as(system, giveQuotas, { now });
  await huaxin.as(system, giveQuotas, { now });
  const { items } = await huaxin.as(manager, (tx) => listContractQuotas(tx, { contract: group }), { now });
  assert.deepEqual(items[0]?.balance, {
    periodFrom: '2026-12-01',
    periodUntil: '2026-12-31',
    left: 600,
    of: 600,
    used: 0,
  });
});

test("the customer's people see their own contracts with what is left, and those of nobody else", async () => {
  const contact = contactOf(xiling.id, 'contract.read_own');
  const { items } = await huaxin.as(contact, listOwnContracts);
  assert.deepEqual(
    items.map(({ contract }) => contract.id),
    [group],
  );
  const stranger = await desk.other.as(contactOf(xiling.id), listOwnContracts);
  assert.deepEqual(stranger.items, []);
});

test('a supplement begins on a day to come, tells what it changes, and goes back before it begins', async () => {
  const terms = { ...deliveredTerms, guaranteeMonths: 6 };
  const agree = (validFrom: string) =>
    as(manager, '10:00')((tx) => recordSupplement(tx, { contract: group, validFrom, reason: '延长质保', terms }));
  await assert.rejects(agree('2026-11-20'), refuses('contract_version.begins_in_closed_day', 'validFrom'));
  await assert.rejects(agree('2027-01-01'), refuses('contract_version.beyond_term', 'validFrom'));
  await agree('2026-12-01');
  await assert.rejects(agree('2026-12-01'), refuses('contract_version.overlaps', 'validFrom'));
  const { items } = await as(manager, '10:01')((tx) => listContractVersions(tx, { contract: group }));
  assert.deepEqual([items[0]?.number, items[0]?.changed, items[0]?.mayWithdraw], [2, ['guaranteeMonths'], true]);
  await as(manager, '10:02')((tx) => withdrawSupplement(tx, { contract: group, contractVersion: items[0]?.id ?? '' }));
  await agree('2026-12-01');
});

test('who was a party once is not let back over days that are over', async () => {
  const contract = await as(
    manager,
    '10:00',
  )((tx) =>
    makeContract(tx, { customerId: donghai.id }, ({ id }) =>
      recordContractParty(tx, { contract: id, customerId: xiling.id, role: 'beneficiary', untilDay: '2026-03-31' }),
    ),
  );
  const { parties } = await as(manager, '10:01')((tx) => readContractParties(tx, { contract: contract.id }));
  const contractParty = parties.find(({ role }) => role === 'beneficiary')?.id ?? '';
  const again = as(
    manager,
    '10:02',
  )((tx) => endContractParty(tx, { contract: contract.id, contractParty, untilDay: '2026-12-31' }));
  await assert.rejects(again, refuses('contract.over_already'));
});

test('a quota is corrected in the month that it is, and no more once that is closed', async () => {
  const { id } = await as(
    manager,
    '10:00',
  )((tx) =>
    makeContract(tx, { customerId: donghai.id }, ({ id: contract }) =>
      recordContractQuota(tx, { contract, name: '巡检', unit: 'inspection', period: 'month', amount: 2 }),
    ),
  );
  const correct = (now: string) =>
    huaxin.as(
      manager,
      async (tx) => {
        const [quota] = (await listContractQuotas(tx, { contract: id })).items;
        const one = { contract: id, contractQuota: quota?.id ?? '', amount: 1, note: '补一次' };
        return (await correctQuota(tx, one)).items[0]?.balance?.left;
      },
      { now },
    );
  assert.equal(await correct('2026-11-20T02:00:00.000Z'), 3);
  // before the job has come
  assert.equal(await correct('2026-11-30T16:00:30.000Z'), 3);
  await huaxin.as(manager, (tx) => suspendContract(tx, { contract: id, reason: '欠费' }));
  await assert.rejects(correct('2027-02-01T02:00:00.000Z'), refuses('contract_quota.no_period'));
});

test('what is agreed of earlier days is refused', async () => {
  const late = as(
    manager,
    '10:00',
  )((tx) => recordContractParty(tx, { contract: group, customerId: xiling.id, role: 'payer', fromDay: '2026-11-01' }));
  await assert.rejects(late, refuses('contract.day_closed', 'fromDay'));
});

test('nothing is covered by a draft, and nothing told of one that was given up', async () => {
  const { id } = await as(manager, '10:00')((tx) => makeDraft(tx, { customerId: donghai.id, name: '草案' }));
  const telling = async () =>
    (await as(manager, '10:01')((tx) => coverFor(tx, { customerId: donghai.id, assetId: null }))).serving.filter(
      ({ name }) => name === '草案',
    );
  assert.deepEqual(await telling(), []);
  await as(manager, '10:02')((tx) => terminateContract(tx, { contract: id, reason: '客户另选' }));
  assert.deepEqual(await telling(), []);
});

test('a supplement that is taken back gives back the devices that it took into the annex, and no others', async () => {
  const machine = () => as(manager, '09:50')((tx) => makeAsset(tx, { customerId: donghai.id }));
  const [signed, added] = [await machine(), await machine()];
  const { id: contract } = await as(
    manager,
    '10:00',
  )((tx) => makeContract(tx, { customerId: donghai.id }, ({ id }) => annexDevice(tx, id, signed.id)));
  await as(manager, '10:01')((tx) => annexDevice(tx, contract, added.id));
  const waiting = async () => {
    const { items } = await as(manager, '10:05')((tx) => listCoveredDevices(tx, { contract, added: 'since' }));
    return items.map(({ asset }) => asset.id);
  };
  const supplement = { contract, validFrom: '2026-12-01', reason: '增补设备', terms: deliveredTerms };
  await as(manager, '10:02')((tx) => recordSupplement(tx, { ...supplement, annexesDevices: true }));
  assert.deepEqual(await waiting(), []);
  const { items } = await as(manager, '10:03')((tx) => listContractVersions(tx, { contract }));
  await as(manager, '10:04')((tx) => withdrawSupplement(tx, { contract, contractVersion: items[0]?.id ?? '' }));
  assert.deepEqual(await waiting(), [added.id]);
});
