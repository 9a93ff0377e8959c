import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { openDesk, refuses } from '../../../../test/harness/service-desk.ts';
import { sqlBuilder } from '../../../../platform/database/sql.ts';
import { historyOf } from '../../../../platform/log/event.store.ts';
import { recordContact } from '../contacts/record-contact.ts';
import { ownHoldings } from '../holdings/own-holdings.ts';
import { changeRoom } from '../rooms/change-room.ts';
import { listRooms } from '../rooms/list-rooms.ts';
import { recordRoom } from '../rooms/record-room.ts';
import { reinstateRoom } from '../rooms/reinstate-room.ts';
import { retireRoom } from '../rooms/retire-room.ts';
import { changeSite } from './change-site.ts';
import { listSiteRefusals } from './list-site-refusals.ts';
import { listSiteRegions } from './list-site-regions.ts';
import { listSites } from './list-sites.ts';
import { readSiteHoldings } from './read-site-holdings.ts';
import { readSite } from './read-site.ts';
import { recordSite } from './record-site.ts';
import { refuseSite } from './refuse-site.ts';
import { reinstateSite } from './reinstate-site.ts';
import { retireSite } from './retire-site.ts';

const desk = await openDesk();
after(() => desk.ground.close());
const { as, manager, engineer, donghai, xiling } = desk;

/** Every field that a site has; a new one joins here. */
const everything = {
  name: '东海三厂',
  address: '宁波市北仑区进港西路 88 号',
  region: '宁波',
  timeZone: 'Asia/Shanghai',
  openingHours: '周一至周六 7:30–20:00',
  accessNote: '门卫登记',
  hazards: '冲压车间噪声与行车',
  protection: '安全帽、耳塞',
  latitude: 29.9,
  longitude: 121.85,
};

function record(name: string, more: object = {}) {
  return as(manager, '10:00')((tx) => recordSite(tx, { name, customerId: donghai.id, ...more }));
}

test('a site keeps every field that it was recorded with', async () => {
  const { id } = await record(everything.name, everything);
  const site = await as(engineer, '10:01')((tx) => readSite(tx, { site: id }));
  assert.deepEqual({ ...site, ...everything }, site);
  assert.deepEqual(site.abilities, ['refuse']);
});

test('a position has both numbers, and a name is one site of a customer', async () => {
  await assert.rejects(record('半个位置', { latitude: 29.9 }), refuses('site.position_incomplete', 'longitude'));
  await record('仓库');
  await assert.rejects(record('仓库'), refuses('site.name_taken', 'name'));
  await record('仓库', { customerId: xiling.id });
});

test('is listed by region, and the regions in use are offered', async () => {
  const { id } = await record('北京办', { region: '北京' });
  const { items } = await as(manager, '10:01')((tx) => listSites(tx, { region: '北京' }));
  assert.deepEqual(
    items.map((site) => [site.id, site.hasHazards]),
    [[id, false]],
  );
  const regions = await as(manager, '10:01')((tx) => listSiteRegions(tx));
  assert.ok(regions.items.some(({ region }) => region === '北京'));
});

test('an engineer refuses where hazards are recorded, in their own name, and it stays', async () => {
  const { id } = await record('喷涂线');
  const refuse = () => as(engineer, '10:10')((tx) => refuseSite(tx, { site: id, reason: '没有防毒口罩' }));
  await assert.rejects(refuse(), refuses('site.no_hazards'));
  await as(manager, '10:05', 1)((tx) => changeSite(tx, { site: id, hazards: '有机溶剂' }));
  await refuse();
  const { items } = await as(manager, '10:20')((tx) => listSiteRefusals(tx, { site: id }));
  assert.deepEqual(
    items.map(({ staff, reason }) => [staff.id, reason]),
    [[engineer.subjectId, '没有防毒口罩']],
  );
  const history = await as(manager, '10:30')((tx) => historyOf(tx, { kind: 'site', id }));
  assert.equal(history.at(-1)?.kind, 'site.refused');
  const undone = as(manager, '10:31')((tx) => tx.run(sqlBuilder.deleteFrom('siteRefusal')));
  await assert.rejects(undone, { code: '42501' });
});

test('rooms stand in their order, are renamed, moved, retired and brought back', async () => {
  const { id: site } = await record('办公楼');
  const add = (name: string, floor: string | null) =>
    as(manager, '10:10')((tx) => recordRoom(tx, { site, name, floor }));
  const [one, two, three] = [await add('301', '3'), await add('302', '3'), await add('301', null)];
  await assert.rejects(add('301', '3'), refuses('room.name_taken', 'name'));
  await as(manager, '10:11', 1)((tx) => changeRoom(tx, { room: three.id, position: 0, name: '机房' }));
  const names = async (query: object = {}) =>
    (await as(engineer, '10:12')((tx) => listRooms(tx, { site, ...query }))).items.map(({ name }) => name);
  assert.deepEqual(await names(), ['机房', '301', '302']);
  await as(manager, '10:13')((tx) => retireRoom(tx, { room: one.id }));
  assert.deepEqual(await names(), ['机房', '302']);
  assert.deepEqual(await names({ retired: 'with' }), ['机房', '301', '302']);
  await as(manager, '10:14')((tx) => reinstateRoom(tx, { room: one.id }));
  const same = as(manager, '10:15', 1)((tx) => changeRoom(tx, { room: two.id, name: '301' }));
  await assert.rejects(same, refuses('room.name_taken', 'name'));
});

test('what is there is told before a site is retired, and does not keep it', async () => {
  const { id: site } = await record('老办公楼');
  await as(manager, '10:10')((tx) => recordContact(tx, { name: '秦岚', customerId: donghai.id, siteId: site }));
  await as(manager, '10:10')((tx) => recordRoom(tx, { site, name: '101' }));
  const { counts } = await as(manager, '10:11')((tx) => readSiteHoldings(tx, { site }, ownHoldings));
  assert.deepEqual(Object.fromEntries(counts.map(({ textKey, count }) => [textKey, count])), {
    'customers:holder.rooms': 1,
    'customers:holder.contacts': 1,
  });
  const retired = await as(manager, '10:12')((tx) => retireSite(tx, { site }));
  assert.deepEqual([retired.isRetired, retired.abilities], [true, ['reinstate']]);
  const added = as(manager, '10:13')((tx) => recordRoom(tx, { site, name: '102' }));
  await assert.rejects(added, refuses('site.retired'));
  assert.equal((await as(manager, '10:14')((tx) => reinstateSite(tx, { site }))).isRetired, false);
});
