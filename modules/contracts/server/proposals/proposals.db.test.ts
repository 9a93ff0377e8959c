import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { openDesk } from '../../../../test/harness/service-desk.ts';
import { makeAsset } from '../../../assets/server/assets/asset.factory.ts';
import { makeContract } from '../contracts/contract.factory.ts';
import { coverDevices } from '../devices/cover-devices.ts';
import { endCoverOfAsset } from '../devices/end-cover-of-asset.ts';
import { listCoveredDevices } from '../devices/list-covered-devices.ts';
import { deliveredTerms } from '../versions/contract-terms.delivered.ts';
import { recordSupplement } from '../versions/record-supplement.ts';
import { listSupplementProposals } from './list-supplement-proposals.ts';

const desk = await openDesk();
after(() => desk.ground.close());
const { as, manager, donghai, huaxin } = desk;

test('100 devices in the annex: the account manager hears at the 111th, once (SLA-17)', async () => {
  const machines = await as(
    manager,
    '09:10',
  )(async (tx) => {
    const made = [];
    for (let at = 0; at < 112; at += 1) made.push((await makeAsset(tx, { customerId: donghai.id })).id);
    return made;
  });
  const { id: contract } = await as(
    manager,
    '09:20',
  )((tx) =>
    makeContract(tx, { customerId: donghai.id, name: '设备运维' }, (draft) =>
      coverDevices(tx, { contract: draft.id, assetIds: machines.slice(0, 100) }),
    ),
  );
  const add = (from: number, to: number) =>
    as(manager, '09:30')((tx) => coverDevices(tx, { contract, assetIds: machines.slice(from, to) }));
  const proposals = async () => (await as(manager, '09:40')((tx) => listSupplementProposals(tx, { contract }))).items;
  await add(100, 110);
  assert.deepEqual(await proposals(), []);
  await add(110, 111);
  await add(111, 112);
  const [proposal, ...more] = await proposals();
  assert.deepEqual([proposal?.agreedAmount, proposal?.foundAmount, more], [100, 111, []]);

  await as(manager, '09:50')((tx) => endCoverOfAsset(tx, machines[0] ?? '', 'retired'));
  const { items } = await as(manager, '09:55')((tx) => listCoveredDevices(tx, { contract, added: 'since' }));
  assert.equal(items.length, 12);
  const taken = await as(
    manager,
    '09:56',
  )((tx) =>
    recordSupplement(tx, {
      contract,
      validFrom: '2026-12-01',
      reason: '设备增加到 112 台',
      terms: deliveredTerms,
      annexesDevices: true,
      proposalId: proposal?.id,
    }),
  );
  assert.equal(taken.status, 'active');
  assert.equal((await proposals())[0]?.state, 'taken_up');
});

test('devices that come in the place of others are no growth', async () => {
  const [machines, contract] = await as(
    manager,
    '09:10',
  )(async (tx) => {
    const made: string[] = [];
    for (let at = 0; at < 13; at += 1) made.push((await makeAsset(tx, { customerId: donghai.id })).id);
    const annex = ({ id }: { id: string }) => coverDevices(tx, { contract: id, assetIds: made.slice(0, 10) });
    return [made, (await makeContract(tx, { customerId: donghai.id, name: '以旧换新' }, annex)).id];
  });
  const proposals = async () => (await as(manager, '09:40')((tx) => listSupplementProposals(tx, { contract }))).items;
  await huaxin.as(
    manager,
    async (tx) => {
      for (const id of machines.slice(0, 3)) await endCoverOfAsset(tx, id, 'retired');
    },
    { now: '2026-11-18T02:00:00.000Z' },
  );
  await as(manager, '09:30')((tx) => coverDevices(tx, { contract, assetIds: machines.slice(10, 13) }));
  assert.deepEqual(await proposals(), []);
});
