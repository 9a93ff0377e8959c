import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { Tx } from '../../../../platform/database/tx.ts';
import { contactOf } from '../../../../test/harness/callers.ts';
import { openDesk, refuses } from '../../../../test/harness/service-desk.ts';
import { changeAsset } from '../assets/change-asset.ts';
import { assetSearch } from '../assets/find-assets.ts';
import { readAsset } from '../assets/read-asset.ts';
import { recordAsset } from '../assets/record-asset.ts';
import { retireAsset } from '../assets/retire-asset.ts';
import { fitComponents } from '../components/fit-components.ts';
import { recordComponent } from '../components/record-component.ts';
import { proposeFields } from '../field-rules/propose-fields.ts';
import { listChanges } from './list-changes.ts';
import { readOnDay } from './read-on-day.ts';

const desk = await openDesk();
after(() => desk.ground.close());
const { as, engineer, donghai } = desk;
const machine = { name: '台式机', kind: 'desktop', customerId: donghai.id };
/** As the engineer, at an instant. */
const on =
  (now: string) =>
  <T>(work: (tx: Tx) => Promise<T>) =>
    desk.huaxin.as(engineer, work, { now });
type Report = Parameters<typeof recordAsset>[1];
const record = (report: Partial<Report> = {}) =>
  on('2026-03-02T02:00:00.000Z')((tx) => recordAsset(tx, { ...machine, ...report }));

/** What may be said of a machine besides; a new field joins here. */
const whole = {
  assetTag: 'DH-IT-1',
  hostName: 'fin-pc-01',
  macAddresses: ['3C:97:0E:AA:BB:CC', '3C:97:0E:AA:BB:CD'],
  operatingSystem: 'Windows 11',
  osLicence: 'N09-1',
  seat: '3F-A12',
  price: { amount: '3200.50', currency: 'CNY' },
  purchasedOn: '2024-03-15',
  liveOn: '2024-03-20',
  warrantyFrom: '2024-03-15',
  warrantyUntil: '2027-03-14',
  warrantyLevel: '三年上门',
  insuranceUntil: '2027-01-01',
  insuranceNote: '平安',
  leaseUntil: '2027-02-01',
  leaseNote: '直租',
} as const;

test('a machine keeps its whole record, and a change of it touches nothing else', async () => {
  const { id } = await record({ ...whole, macAddresses: [...whole.macAddresses] });
  const view = await as(engineer, '10:00')((tx) => readAsset(tx, { asset: id }));
  assert.deepEqual({ ...view, ...whole }, view);
  const changed = await as(engineer, '10:01', 1)((tx) => changeAsset(tx, { asset: id, macAddresses: [], price: null }));
  assert.deepEqual([changed.macAddresses, changed.price, changed.seat], [[], null, whole.seat]);
});

test('any field is told as it was on a day, however often it was changed since', async () => {
  const { id } = await record({ seat: 'A1', userId: donghai.callerId });
  const change = (at: string, fields: object) => on(at)((tx) => changeAsset(tx, { asset: id, ...fields }));
  await change('2026-04-10T02:00:00.000Z', { seat: 'A2' });
  await change('2026-05-10T02:00:00.000Z', { seat: null, userId: donghai.colleagueId });
  await on('2026-06-01T02:00:00.000Z')((tx) => retireAsset(tx, { asset: id }));
  const onDay = (day: string) => on('2026-07-01T02:00:00.000Z')((tx) => readOnDay(tx, { asset: id, day }));
  assert.equal((await onDay('2026-03-01')).isRecorded, false);
  assert.equal((await onDay('2026-03-02')).fields['seat'], 'A1');
  assert.equal((await onDay('2026-04-10')).fields['seat'], 'A2');
  const may = (await onDay('2026-05-20')).fields;
  assert.deepEqual([may['seat'], may['status']], [undefined, 'in_use']);
  assert.deepEqual((await onDay('2026-04-10')).fields['userId'], { id: donghai.callerId, name: '赵雷' });
  assert.equal((await onDay('2026-06-30')).fields['status'], 'retired');
});

test('a part that is changed is one taken out and one put in, and both days are told', async () => {
  const { id: asset } = await record();
  const fit = (at: string, size: number) =>
    on(at)((tx) => recordComponent(tx, { asset, kind: 'memory', slot: 'DIMM 1', name: 'DDR4', size }));
  await fit('2026-03-03T02:00:00.000Z', 8192);
  const { components } = await fit('2026-04-03T02:00:00.000Z', 16_384);
  assert.deepEqual(
    components.map(({ size }) => size),
    [16_384],
  );
  const onDay = (day: string) => as(engineer, '10:00')((tx) => readOnDay(tx, { asset, day }));
  const [march, april] = [await onDay('2026-03-20'), await onDay('2026-04-20')];
  assert.deepEqual([march.components[0]?.size, april.components[0]?.size], [8192, 16_384]);
});

test('what a machine reports is taken over where nobody stands against it, and the rest is told', async () => {
  const asset = await record({ hostName: 'old', serialNumber: 'PF-1', macAddresses: [] });
  const report = { hostName: 'NEW-PC', serialNumber: 'OTHER', maker: 'Lenovo', macAddresses: ['3c-97-0e-00-00-09'] };
  const propose = (at: string) => on(at)((tx) => proposeFields(tx, asset.id, { fields: report, source: 'inventory' }));
  const { applied, withheld } = await propose('2026-03-05T02:00:00.000Z');
  assert.deepEqual(Object.keys(applied).toSorted(), ['hostName', 'macAddresses', 'maker']);
  assert.deepEqual(
    withheld.map(({ field, why }) => [field, why]),
    [['serialNumber', 'stands']],
  );
  const view = await as(engineer, '10:00')((tx) => readAsset(tx, { asset: asset.id }));
  assert.deepEqual([view.hostName, view.serialNumber, view.macAddresses], ['new-pc', 'PF-1', ['3C:97:0E:00:00:09']]);
  assert.deepEqual((await propose('2026-03-06T02:00:00.000Z')).applied, {});
  const { items } = await as(engineer, '10:00')((tx) => listChanges(tx, { asset: asset.id }));
  assert.ok(items.every(({ source }) => source === 'inventory'));
});

test('the same report of parts twice is no difference', async () => {
  const asset = await record();
  const components = [{ kind: 'cpu' as const, slot: '1', name: 'i5', maker: null, serialNumber: null, size: 3200 }];
  const fit = () =>
    as(
      engineer,
      '10:00',
    )((tx) =>
      fitComponents(tx, {
        asset: { ...asset, customerId: donghai.id },
        source: 'inventory',
        components,
        complete: ['cpu'],
      }),
    );
  assert.equal((await fit()).fitted.length, 1);
  assert.deepEqual(await fit(), { fitted: [], removed: [] });
});

test('is found by customer’s number, network name and MAC address in any way of writing it', async () => {
  const { number } = await record({ assetTag: 'zc-7788', hostName: 'srv-mail', macAddresses: ['B8:27:EB:12:34:5F'] });
  for (const typed of ['ZC-7788', '7788', 'srv-m', 'b8-27-eb-12-34-5f', 'b827.eb12.345f', 'B8:27:EB', '12345F'])
    assert.ok((await found(typed)).includes(number), typed);
});

test('zeros, two machines with one card, and days to come are doubted; a warranty that ends before it begins is refused', async () => {
  const zeros = await record({ macAddresses: ['00:00:00:00:00:00'] });
  assert.deepEqual(zeros.doubts, [{ kind: 'mac_is_placeholder', macs: ['00:00:00:00:00:00'] }]);
  const one = await record({ macAddresses: ['3C:97:0E:77:77:77'] });
  const other = await record({ macAddresses: ['3C:97:0E:77:77:77'], purchasedOn: '2099-01-01', liveOn: '2020-01-01' });
  assert.deepEqual(
    other.doubts.map(({ kind }) => kind),
    ['mac_elsewhere', 'day_to_come', 'live_before_purchase'],
  );
  assert.deepEqual(other.doubts[0], { kind: 'mac_elsewhere', assets: [{ id: one.id, number: one.number }] });
  const reversed = record({ warrantyFrom: '2026-01-02', warrantyUntil: '2026-01-01' });
  await assert.rejects(reversed, refuses('asset.days_reversed', 'warrantyUntil'));
});

test("a customer's person sees the history of what they see, without prices, suppliers, notes and who wrote", async () => {
  const { id: asset } = await record({ userId: donghai.callerId, seat: 'A1' });
  const change = { seat: 'A2', note: '内部', price: { amount: '9.00', currency: 'CNY' as const } };
  await as(engineer, '10:00')((tx) => changeAsset(tx, { asset, ...change }));
  const user = { ...contactOf(donghai.id, 'asset.read'), subjectId: donghai.callerId };
  const { items } = await as(user, '10:05')((tx) => listChanges(tx, { asset }));
  assert.deepEqual(
    items.map(({ field, by }) => [field, by]),
    [['seat', null]],
  );
  const then = await as(user, '10:05')((tx) => readOnDay(tx, { asset, day: '2026-03-10' }));
  assert.deepEqual([then.fields['seat'], then.fields['note'], then.fields['price']], ['A1', undefined, undefined]);
  const colleague = { ...user, subjectId: donghai.colleagueId };
  await assert.rejects(
    as(colleague, '10:06')((tx) => listChanges(tx, { asset })),
    refuses('not_found'),
  );
});

function found(text: string): Promise<string[]> {
  return as(engineer, '10:30')(async (tx) => (await assetSearch.find(tx, text, 6)).map(({ title }) => title));
}
