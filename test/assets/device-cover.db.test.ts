import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { makeAsset } from '../../modules/assets/server/assets/asset.factory.ts';
import { changeAsset } from '../../modules/assets/server/assets/change-asset.ts';
import { reinstateAsset } from '../../modules/assets/server/assets/reinstate-asset.ts';
import { retireAsset } from '../../modules/assets/server/assets/retire-asset.ts';
import { recordSite } from '../../modules/customers/server/sites/record-site.ts';
import { annexDevice, makeContract, termsWith } from '../../modules/contracts/server/contracts/contract.factory.ts';
import { addCoveredDevice } from '../../modules/contracts/server/devices/add-covered-device.ts';
import { listCoveredDevices } from '../../modules/contracts/server/devices/list-covered-devices.ts';
import { endDeviceAdvice } from '../../modules/contracts/server/advice/end-device-advice.ts';
import { readDeviceAdvice } from '../../modules/contracts/server/advice/read-device-advice.ts';
import { recordDeviceAdvice } from '../../modules/contracts/server/advice/record-device-advice.ts';
import { contactsInAdvice } from '../../modules/contracts/server/advice/hold-contacts.ts';
import { coverFor } from '../../modules/contracts/index.ts';
import { historyOf } from '../../platform/log/event.store.ts';
import { contactOf } from '../harness/callers.ts';
import { followUp } from '../harness/follow-up.ts';
import { onFriday, openDesk, refuses } from '../harness/service-desk.ts';

const desk = await openDesk();
after(() => desk.ground.close());
const { as, engineer, manager, stranger, donghai, xiling } = desk;
const today = '2026-11-20';

const { id: branch } = await as(manager, '08:00')((tx) => recordSite(tx, { customerId: donghai.id, name: '北仓仓库' }));
const scope = { siteIds: [donghai.siteId], assetKinds: ['desktop'], takesIn: true };
const followedBy = (name: string, deviceScope: typeof scope | null, assetIds: readonly string[] = []) =>
  as(
    manager,
    '08:10',
  )((tx) =>
    makeContract(
      tx,
      { customerId: donghai.id, name, terms: termsWith({ coversOnlyListed: true, deviceScope }) },
      async ({ id }) => {
        for (const assetId of assetIds) await annexDevice(tx, id, assetId);
      },
    ),
  );
const { id: contract } = await followedBy('总部运维', scope);

const settle = (clock = '10:30') => followUp(desk.ground, onFriday(clock));
const enter = async (given: Partial<Parameters<typeof makeAsset>[1]> = {}) => {
  const made = await as(engineer, '09:00')((tx) => makeAsset(tx, { customerId: donghai.id, ...given }));
  await settle();
  return made;
};
const rowsOf = async (asset: string, of = contract) => {
  const asked = { contract: of, past: 'with', limit: 100 } as const;
  const { items } = await as(manager, '12:00')((tx) => listCoveredDevices(tx, asked));
  return items
    .filter((row) => row.asset.id === asset)
    .map(({ fromDay, untilDay, cameBy, leftBy }) => ({ fromDay, untilDay, cameBy, leftBy }));
};
const judge = async (assetId: string) => {
  const { judge: by } = await as(manager, '12:00')((tx) => coverFor(tx, { customerId: donghai.id, assetId }));
  return by({ assetKind: 'desktop', kind: 'incident', categoryIds: [], isBilledSeparately: false }).reason.code;
};

test('a device within the scope joins the list from the day on which it is entered, and one beside it does not', async () => {
  const { id } = await enter({ siteId: donghai.siteId });
  assert.deepEqual(await rowsOf(id), [{ fromDay: today, untilDay: null, cameBy: 'entered', leftBy: null }]);
  assert.equal(await judge(id), 'device_listed');
  for (const given of [
    { siteId: branch },
    { siteId: donghai.siteId, kind: 'printer' },
    { status: 'planned' } as const,
  ]) {
    assert.deepEqual(await rowsOf((await enter(given)).id), []);
  }
});

test('a device that moves away leaves the list that day; moved back before it is over it stays as it was', async () => {
  const { id } = await enter({ siteId: donghai.siteId });
  await as(engineer, '11:00')((tx) => changeAsset(tx, { asset: id, siteId: branch }));
  await settle('11:10');
  assert.deepEqual(await rowsOf(id), [{ fromDay: today, untilDay: today, cameBy: 'entered', leftBy: 'moved' }]);
  await as(engineer, '11:20')((tx) => changeAsset(tx, { asset: id, siteId: donghai.siteId }));
  await settle('11:30');
  assert.deepEqual(await rowsOf(id), [{ fromDay: today, untilDay: null, cameBy: 'entered', leftBy: null }]);
});

test('what is out of use leaves every list, and comes back with the device on the same day', async () => {
  const { id, revision } = await enter({ siteId: donghai.siteId });
  await as(engineer, '11:00', revision)((tx) => retireAsset(tx, { asset: id }));
  await settle('11:10');
  assert.deepEqual(
    (await rowsOf(id)).map(({ untilDay, leftBy }) => [untilDay, leftBy]),
    [[today, 'retired']],
  );
  await as(engineer, '11:20')((tx) => reinstateAsset(tx, { asset: id }));
  await settle('11:30');
  assert.deepEqual(
    (await rowsOf(id)).map(({ untilDay, leftBy }) => [untilDay, leftBy]),
    [[null, null]],
  );
});

test('a list that follows nothing is left alone when a device moves', async () => {
  const { id } = await enter();
  const { id: still } = await followedBy('清单固定', null, [id]);
  await as(engineer, '11:00')((tx) => changeAsset(tx, { asset: id, siteId: branch }));
  await settle('11:10');
  assert.deepEqual(
    (await rowsOf(id, still)).map(({ untilDay }) => untilDay),
    [null],
  );
});

test('what happens twice happens once', async () => {
  const { id } = await enter({ siteId: donghai.siteId });
  for (const seat of ['A1', 'A2']) await as(engineer, '11:00')((tx) => changeAsset(tx, { asset: id, seat }));
  await settle('11:10');
  assert.equal((await rowsOf(id)).length, 1);
});

test('a device that no list names joins it while a ticket is taken in: from today, known to the log, once', async () => {
  const { id } = await enter({ siteId: branch });
  assert.equal(await judge(id), 'device_not_listed');
  const add = () => as(manager, '11:00')((tx) => addCoveredDevice(tx, { contract, assetId: id }));
  assert.deepEqual([await add(), await add()], [{ fromDay: today }, { fromDay: today }]);
  assert.deepEqual(await rowsOf(id), [{ fromDay: today, untilDay: null, cameBy: 'intake', leftBy: null }]);
  assert.equal(await judge(id), 'device_listed');
  const history = await as(manager, '11:05')((tx) => historyOf(tx, { kind: 'contract', id: contract }));
  const told = history.filter(({ payload }) => payload['assetId'] === id).map(({ payload }) => payload);
  assert.deepEqual(told, [{ added: 1, fromDay: today, cameBy: 'intake', assetId: id }]);
});

test("refuses yesterday, another customer's device, and a contract that nobody has signed", async () => {
  const { id } = await enter();
  const theirs = await as(engineer, '09:00')((tx) => makeAsset(tx, { customerId: xiling.id }));
  const add = (assetId: string, fromDay?: string) =>
    as(manager, '11:00')((tx) => addCoveredDevice(tx, { contract, assetId, fromDay }));
  await assert.rejects(add(id, '2026-11-19'), refuses('contract.day_closed', 'fromDay'));
  await assert.rejects(add(theirs.id), refuses('covered_device.none_found', 'assetId'));
});

test("others' devices are registered with advice that their customer reads, and nobody else", async () => {
  const { id } = await enter();
  const words = { owner: '访客 王工', advice: '只接访客网络' };
  await as(manager, '10:50')((tx) => addCoveredDevice(tx, { contract, assetId: id }));
  const given = await as(engineer, '11:00')((tx) => recordDeviceAdvice(tx, { asset: id, ...words }));
  assert.deepEqual(given, { advice: { ...words, fromDay: today }, abilities: ['change'] });
  assert.deepEqual(
    (await rowsOf(id)).map(({ untilDay, leftBy }) => [untilDay, leftBy]),
    [[today, 'person']],
  );
  const reader = contactOf(donghai.id, 'asset.read', 'asset.read_company');
  const read = (who: typeof reader) => as(who, '11:05')((tx) => readDeviceAdvice(tx, { asset: id }));
  assert.deepEqual(await read(reader), { advice: { ...words, fromDay: today }, abilities: [] });
  await assert.rejects(read(contactOf(xiling.id, 'asset.read', 'asset.read_company')), refuses('not_found'));
  const elsewhere = desk.other.as(stranger, (tx) => readDeviceAdvice(tx, { asset: id }));
  await assert.rejects(elsewhere, refuses('not_found'));

  const erasure = { contactId: donghai.callerId, customerId: donghai.id, pseudonym: '某人' };
  const named = { ...erasure, quoted: ['王工'], uniqueQuoted: ['王工'] };
  assert.deepEqual(await as(manager, '11:10')(async (tx) => contactsInAdvice.erase?.(tx, named)), [id]);
  assert.equal((await read(reader)).advice?.owner, '访客 某人');
  const ended = await as(engineer, '11:20')((tx) => endDeviceAdvice(tx, { asset: id }));
  assert.equal(ended.advice, null);
});
