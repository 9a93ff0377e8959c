import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { fitComponents } from '../../modules/assets/index.ts';
import { changeAsset } from '../../modules/assets/server/assets/change-asset.ts';
import { makeAsset } from '../../modules/assets/server/assets/asset.factory.ts';
import { countHardwareChanges } from '../../modules/reliability/server/changes/count-hardware-changes.ts';
import { listHardwareChanges } from '../../modules/reliability/server/changes/list-hardware-changes.ts';
import { plantTickets } from '../../modules/service-desk/server/tickets/planted-ticket.factory.ts';
import type { Caller } from '../../platform/database/caller.ts';
import { systemCaller } from '../../platform/database/caller.ts';
import type { Tx } from '../../platform/database/tx.ts';
import { openDesk } from '../harness/service-desk.ts';

const desk = await openDesk();
after(() => desk.ground.close());
const { huaxin, other, engineer, expert, stranger, donghai } = desk;
const on =
  (day: string, who: Caller = engineer) =>
  <T>(work: (tx: Tx) => Promise<T>) =>
    huaxin.as(who, work, { now: `${day}T02:00:00.000Z` });
const ask = on('2026-11-20');

const memory = { kind: 'memory', slot: 'DIMM 1', name: 'DDR4', maker: '三星', serialNumber: null, size: 8192 } as const;
const disk = { kind: 'disk', slot: 'C:', name: 'MX500', maker: '英睿达', serialNumber: 'S1', size: 512_000 } as const;

const machine = await on('2026-03-01')(async (tx) => {
  const { id } = await makeAsset(tx, { customerId: donghai.id });
  const asset = { id, customerId: donghai.id };
  await fitComponents(tx, { asset, source: 'inventory', components: [memory, disk], complete: ['memory', 'disk'] });
  return asset;
});
const [ticketId = ''] = await on('2026-04-01')((tx) =>
  plantTickets(tx, [{ customerId: donghai.id, assetId: machine.id, number: 'INC-2026-000042' }]),
);
await on(
  '2026-04-02',
  expert,
)((tx) =>
  fitComponents(tx, {
    asset: machine,
    source: 'person',
    components: [{ ...memory, size: 16_384, name: 'DDR4 16G' }],
    complete: [],
    subject: { kind: 'ticket', id: ticketId },
  }),
);
await on(
  '2026-05-01',
  systemCaller('inventory'),
)((tx) => fitComponents(tx, { asset: machine, source: 'inventory', components: [], complete: ['disk'] }));

test('says who changed which part, when and for which ticket, or that an inventory found it', async () => {
  const { items } = await ask((tx) => listHardwareChanges(tx, {}));
  const told = items.map(({ at, act, part, before, after: now, source, by, ticket }) => [
    at.slice(0, 10),
    act,
    part,
    before,
    now,
    source,
    by?.name ?? null,
    ticket?.number ?? null,
  ]);
  assert.deepEqual(told, [
    ['2026-05-01', 'removed', 'disk', '英睿达 MX500 S1', null, 'inventory', null, null],
    ['2026-04-02', 'replaced', 'memory', '三星 DDR4', '三星 DDR4 16G', 'person', expert.name, 'INC-2026-000042'],
  ]);
});

test('counts them by part, by person and by source; what a machine was first found with is none', async () => {
  const counts = async (by: 'part' | 'person' | 'source') => {
    const { items, total } = await ask((tx) => countHardwareChanges(tx, { by }));
    assert.equal(total, 2);
    return items.map(({ key, name, changes }) => [key, name, changes]);
  };
  assert.deepEqual(await counts('part'), [
    ['disk', null, 1],
    ['memory', null, 1],
  ]);
  assert.deepEqual(await counts('person'), [
    [expert.subjectId, expert.name, 1],
    [null, null, 1],
  ]);
  assert.deepEqual(await counts('source'), [
    ['inventory', null, 1],
    ['person', null, 1],
  ]);
});

test('narrowed by part, source, kind and days; page by page', async () => {
  const found = async (filter: Parameters<typeof listHardwareChanges>[1]) =>
    (await ask((tx) => listHardwareChanges(tx, filter))).items.map(({ part }) => part);
  assert.deepEqual(await found({ part: ['memory'] }), ['memory']);
  assert.deepEqual(await found({ source: ['inventory'] }), ['disk']);
  assert.deepEqual(await found({ kind: 'printer' }), []);
  assert.deepEqual(await found({ periodFrom: '2026-04-01', periodTo: '2026-04-30' }), ['memory']);
  const first = await ask((tx) => listHardwareChanges(tx, { limit: 1 }));
  assert.deepEqual(await found({ limit: 1, cursor: first.next ?? '' }), ['memory']);
});

test('what the plate of a machine says is told as well, and another provider sees nothing', async () => {
  const { id } = await on('2026-06-01')((tx) => makeAsset(tx, { customerId: donghai.id, serialNumber: 'AA1' }));
  await huaxin.as(engineer, (tx) => changeAsset(tx, { asset: id, serialNumber: 'BB2' }), {
    now: '2026-06-02T02:00:00.000Z',
    seenRevision: 1,
  });
  const { items } = await ask((tx) => listHardwareChanges(tx, { assetId: id }));
  const told = items.map(({ act, part, before, after: now, by }) => [act, part, before, now, by?.name]);
  assert.deepEqual(told, [['changed', 'serialNumber', 'AA1', 'BB2', engineer.name]]);
  assert.deepEqual((await other.as(stranger, (tx) => listHardwareChanges(tx, {}))).items, []);
});
