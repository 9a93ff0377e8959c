import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { systemCaller } from '../../../../platform/database/caller.ts';
import { openDesk } from '../../../../test/harness/service-desk.ts';
import { makeContract } from '../contracts/contract.factory.ts';
import { countUse } from '../uses/count-use.ts';
import { insertEntries } from './quota-entry.store.ts';
import { listContractQuotas } from './list-contract-quotas.ts';
import { recordContractQuota } from './record-contract-quota.ts';
import { verifyQuotaLedgers } from './verify-quota-ledgers.ts';

const desk = await openDesk();
after(() => desk.ground.close());
const { as, manager, donghai, huaxin } = desk;
const system = systemCaller('test');

const { id: contract } = await as(
  manager,
  '09:00',
)((tx) =>
  makeContract(tx, { customerId: donghai.id }, ({ id }) =>
    recordContractQuota(tx, { contract: id, name: '上门工时', unit: 'minute', period: 'month', amount: 600 }),
  ),
);

test('a ledger that agrees with what was used is sound; a line that nothing stands behind is found', async () => {
  const subject = { kind: 'time_entry', id: crypto.randomUUID() };
  const counted = { subject, customerId: donghai.id, contractId: contract, unit: 'minute', amount: 90 } as const;
  await huaxin.as(system, (tx) => countUse(tx, { ...counted, day: '2026-11-20' }));
  let lines = 0;
  const looked = (many: number) => void (lines = many);
  assert.deepEqual(await huaxin.as(system, (tx) => verifyQuotaLedgers(tx, { looked })), []);
  assert.ok(lines > 1);

  const { items } = await as(manager, '10:00')((tx) => listContractQuotas(tx, { contract }));
  const [quota] = items;
  assert.ok(quota);
  await huaxin.as(system, (tx) =>
    insertEntries(tx, {
      customerId: donghai.id,
      quotaId: quota.id,
      kind: 'use',
      periodFrom: quota.balance?.periodFrom ?? '',
      amount: -30,
      subject: { ...subject, customerId: donghai.id },
    }),
  );
  assert.deepEqual(await huaxin.as(system, (tx) => verifyQuotaLedgers(tx)), [
    `quota ${quota.id}: use by ${subject.id} is 120, should be 90`,
  ]);
});
