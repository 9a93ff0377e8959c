import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { Caller } from '../../../../platform/database/caller.ts';
import { historyOf } from '../../../../platform/log/event.store.ts';
import { contactOf, staffOf } from '../../../../test/harness/callers.ts';
import { openDesk, refuses } from '../../../../test/harness/service-desk.ts';
import { makeRoom, makeUser } from './asset.factory.ts';
import { changeAsset } from './change-asset.ts';
import { assetSearch } from './find-assets.ts';
import { assetUsers } from './hold-users.ts';
import { listAssets } from './list-assets.ts';
import { readAsset } from './read-asset.ts';
import { recordAsset } from './record-asset.ts';
import { reinstateAsset } from './reinstate-asset.ts';
import { retireAsset } from './retire-asset.ts';

const desk = await openDesk();
after(() => desk.ground.close());
const { as, engineer, stranger, donghai, xiling } = desk;

/** Every field that a machine has; a new one joins here. */
const everything = {
  number: 'DH-0815',
  name: '财务部打印机',
  kind: 'printer',
  status: 'in_repair',
  maker: 'HP',
  model: 'LaserJet M405',
  serialNumber: 'CNBKL12345',
  ipAddress: '192.168.7.31',
  note: '纸盒偏紧',
} as const;

type Report = Parameters<typeof recordAsset>[1];

function record(report: Partial<Report> = {}, caller: Caller = engineer) {
  const usual = { name: '台式机', kind: 'desktop', customerId: donghai.id };
  return as(caller, '10:00')((tx) => recordAsset(tx, { ...usual, ...report }));
}

test('a machine keeps every field that it was recorded with', async () => {
  const { callerId: userId, siteId } = donghai;
  const { id } = await record({ ...everything, userId, siteId });
  const asset = await as(engineer, '10:01')((tx) => readAsset(tx, { asset: id }));
  assert.deepEqual({ ...asset, ...everything }, asset);
  assert.deepEqual([asset.user?.name, asset.site?.id, asset.customer.id], ['赵雷', siteId, donghai.id]);
});

test('without a number it gets the next of the series that is on no label yet, without a status it is in use', async () => {
  const first = await record();
  const last = Number(first.number.slice(3));
  const nth = (more: number) => `PC-${String(last + more).padStart(6, '0')}`;
  await record({ number: nth(1) });
  const second = await record();
  assert.deepEqual([first.status, second.number], ['in_use', nth(2)]);
});

test('a number is given once', async () => {
  await record({ number: 'KF-100' });
  await assert.rejects(record({ number: 'KF-100' }), { code: '23505' });
});

test('refuses a kind that is in no list, a user who has left, and a site of another customer', async () => {
  await assert.rejects(record({ kind: 'teapot' }), refuses('asset.unknown_kind', 'kind'));
  const gone = { name: '马亮', customerId: donghai.id, hasLeft: true };
  const userId = await as(engineer, '09:00')((tx) => makeUser(tx, gone));
  await assert.rejects(record({ userId }), refuses('unknown_reference', 'userId'));
  await assert.rejects(record({ siteId: xiling.siteId }), refuses('unknown_reference', 'siteId'));
});

test('a change touches what was sent and nothing else, and the log keeps words apart', async () => {
  const { id } = await record({ ...everything, number: 'DH-0816' });
  const sent = { asset: id, status: 'in_use', name: '二楼打印机' } as const;
  const asset = await as(engineer, '10:05', 1)((tx) => changeAsset(tx, sent));
  assert.deepEqual([asset.name, asset.status, asset.model], ['二楼打印机', 'in_use', 'LaserJet M405']);
  const [, changed] = await as(engineer, '10:06')((tx) => historyOf(tx, { kind: 'asset', id }));
  assert.deepEqual(changed?.payload, { changes: { status: { from: 'in_repair', to: 'in_use' } } });
  await assert.rejects(
    as(engineer, '10:07', 1)((tx) => changeAsset(tx, sent)),
    refuses('stale'),
  );
});

test('a room is within the site; moved to another site, a machine has left it', async () => {
  const { id: customerId, siteId } = donghai;
  const roomId = await as(engineer, '09:00')((tx) => makeRoom(tx, { customerId, siteId, name: '机房' }));
  const { id: asset, room } = await record({ siteId, roomId });
  assert.equal(room?.name, '机房');
  const moved = await as(engineer, '10:05')((tx) => changeAsset(tx, { asset, siteId: null }));
  assert.deepEqual([moved.site, moved.room], [null, null]);
  await assert.rejects(record({ roomId }), refuses('unknown_reference', 'roomId'));
  const back = as(engineer, '10:06')((tx) => changeAsset(tx, { asset, roomId }));
  await assert.rejects(back, refuses('unknown_reference', 'roomId'));
});

test('retired it is found no more and cannot be changed, brought back it is in stock', async () => {
  const { id } = await record({ number: 'ALT-1' });
  const retired = await as(engineer, '10:05', 1)((tx) => retireAsset(tx, { asset: id, status: 'scrapped' }));
  assert.deepEqual([retired.status, retired.isRetired, retired.abilities], ['scrapped', true, ['reinstate']]);
  assert.deepEqual(await found('ALT-1'), []);
  const change = as(engineer, '10:06')((tx) => changeAsset(tx, { asset: id, name: 'x' }));
  await assert.rejects(change, refuses('asset.retired'));
  const back = await as(engineer, '10:07', 2)((tx) => reinstateAsset(tx, { asset: id }));
  assert.deepEqual([back.status, back.isRetired], ['in_stock', false]);
  assert.deepEqual(await found('ALT-1'), ['ALT-1']);
});

test('a serial number that says nothing, or stands on another machine as well, is doubted and not refused', async () => {
  const blank = await record({ serialNumber: 'To be filled by O.E.M.' });
  assert.deepEqual(blank.doubts, [{ kind: 'serial_is_placeholder' }]);
  const [one, other] = [await record({ serialNumber: 'TWIN-77' }), await record({ serialNumber: 'TWIN-77' })];
  assert.deepEqual(one.doubts, []);
  assert.deepEqual(other.doubts, [{ kind: 'serial_elsewhere', assets: [{ id: one.id, number: one.number }] }]);
});

test('is found by number, serial number, name, model and address', async () => {
  await record({
    number: 'NB-4711',
    name: '销售笔记本',
    model: 'ThinkPad T14',
    serialNumber: 'PF9X88',
    ipAddress: '10.8.3.44',
  });
  for (const typed of ['nb-47', '4711', 'pf9x', '销售', 'xsbjb', 't14', '10.8.3', '3.44'])
    assert.ok((await found(typed)).includes('NB-4711'), typed);
});

test('lists by user, kind and status, and says nothing of another provider', async () => {
  const { number } = await record({ kind: 'projector', userId: donghai.colleagueId });
  const listed = (query: Parameters<typeof listAssets>[1], who = engineer) =>
    as(who, '10:10')(async (tx) => (await listAssets(tx, query)).items.map((asset) => asset.number));
  assert.deepEqual(await listed({ userId: donghai.colleagueId }), [number]);
  assert.deepEqual(await listed({ kind: ['projector'], status: ['in_use'] }), [number]);
  assert.deepEqual(await desk.other.as(stranger, async (tx) => (await listAssets(tx, {})).items), []);
});

test('staff of one customer find their machines and no other', async () => {
  await record({ number: 'WALL-1' });
  await record({ number: 'WALL-2', customerId: xiling.id });
  const limited = staffOf([xiling.id], 'asset.read');
  assert.deepEqual(await found('WALL', limited), ['WALL-2']);
});

test("a customer's person sees what they use, who speaks for the company all of it, and neither our note", async () => {
  const mine = await record({ number: 'PORTAL-1', userId: xiling.callerId, customerId: xiling.id, note: '内部' });
  await record({ number: 'PORTAL-2', customerId: xiling.id });
  const seen = (caller: Caller) =>
    as(
      caller,
      '10:10',
    )(async (tx) => (await listAssets(tx, { q: 'portal' })).items.map(({ number }) => number).toSorted());
  const user = { ...contactOf(xiling.id, 'asset.read'), subjectId: xiling.callerId };
  const manager = { ...user, permissions: new Set(['asset.read', 'asset.read_company']) };
  assert.deepEqual(await seen(user), ['PORTAL-1']);
  assert.deepEqual(await seen(manager), ['PORTAL-1', 'PORTAL-2']);
  assert.deepEqual(await found('portal', user), ['PORTAL-1']);
  const view = await as(user, '10:11')((tx) => readAsset(tx, { asset: mine.id }));
  assert.deepEqual([view.note, view.abilities], [null, []]);
  const colleague = { ...user, subjectId: xiling.colleagueId };
  await assert.rejects(
    as(colleague, '10:12')((tx) => readAsset(tx, { asset: mine.id })),
    refuses('not_found'),
  );
});

test('when two contacts are one, the machines follow', async () => {
  const from = await as(engineer, '09:00')((tx) => makeUser(tx, { name: '周航', customerId: donghai.id }));
  const { id } = await record({ number: 'MERGE-1', userId: from });
  await as(
    engineer,
    '10:00',
  )(async (tx) => {
    assert.equal(await assetUsers.count(tx, from), 1);
    assert.deepEqual(await assetUsers.open?.(tx, from, 5), [{ title: 'MERGE-1 台式机', href: `/assets/${id}` }]);
    await assetUsers.move(tx, { from, into: donghai.callerId });
    assert.equal((await readAsset(tx, { asset: id })).user?.id, donghai.callerId);
  });
});

function found(text: string, caller: Caller = engineer): Promise<string[]> {
  return as(caller, '10:30')(async (tx) => (await assetSearch.find(tx, text, 6)).map(({ title }) => title));
}
