import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { changeCodeItem } from '../../modules/catalogue/server/code-lists/change-code-item.ts';
import { listCodeLists } from '../../modules/catalogue/server/code-lists/list-code-lists.ts';
import { listFailureRates } from '../../modules/reliability/server/failures/list-failure-rates.ts';
import { listMachineFailures } from '../../modules/reliability/server/machines/list-machine-failures.ts';
import { listHardwareRepairs } from '../../modules/reliability/server/repairs/list-hardware-repairs.ts';
import { divisions } from '../../modules/reliability/failure.contract.ts';
import type { Tx } from '../../platform/database/tx.ts';
import { openDesk, refuses } from '../harness/service-desk.ts';
import { plantMachines, plantRepairs } from './planted-machine.ts';

const desk = await openDesk();
after(() => desk.ground.close());
const { huaxin, other, engineer, manager, stranger, donghai, xiling } = desk;
/** Of a year that is over. */
const now = '2027-01-05T02:00:00.000Z';
const of2026 = { periodFrom: '2026-01-01', periodTo: '2026-12-31' };
const ask = <T>(work: (tx: Tx) => Promise<T>) => huaxin.as(engineer, work, { now });

/** The vector of AST-05, beside machines of another customer and another provider. */
const desktops = await huaxin.as(engineer, async (tx) => {
  const desktop = {
    customerId: donghai.id,
    enteredOn: '2025-03-01',
    purchasedOn: '2023-06-30',
    maker: '联想',
    model: 'M720',
  };
  const ids = await plantMachines(
    tx,
    Array.from({ length: 100 }, () => desktop),
  );
  const repair = (at: number, on: string) => ({ customerId: donghai.id, assetId: ids[at] ?? '', on });
  await plantRepairs(tx, [repair(0, '2026-02-01'), repair(0, '2026-12-31'), repair(1, '2026-03-01')]);
  await plantRepairs(tx, [repair(2, '2026-06-29'), repair(3, '2026-06-30')]);
  // of other years, and resolved otherwise
  await plantRepairs(tx, [
    repair(4, '2025-12-31'),
    repair(5, '2027-01-01'),
    { ...repair(6, '2026-05-01'), code: 'permanent' },
  ]);
  return ids;
});
await huaxin.as(engineer, async (tx) => {
  const [id = ''] = await plantMachines(tx, [
    { customerId: xiling.id, enteredOn: '2026-07-01', liveOn: '2025-05-01', kind: 'laptop' },
  ]);
  await plantRepairs(tx, [{ customerId: xiling.id, assetId: id, on: '2026-08-01' }]);
});

test('a hundred desktops all year, four repaired, one twice: 5.0 for 100 device-years and 4.0 %', async () => {
  const { total, period } = await ask((tx) => listFailureRates(tx, { ...of2026, customerId: donghai.id }));
  const { devices, deviceYears, repairs, failing, repairRate, failingShare, isFew } = total;
  assert.deepEqual([devices, deviceYears, repairs, failing], [100, 100, 5, 4]);
  assert.deepEqual([repairRate, failingShare, isFew], [5, 0.04, false]);
  assert.deepEqual(period, { from: '2026-01-01', to: '2026-12-31' });
});

test('beside the reference rate of their class; a few are marked as few', async () => {
  const { items } = await ask((tx) => listFailureRates(tx, of2026));
  const said = items.map((row) => [row.key, row.repairRate, row.referenceRate, row.isFew]);
  assert.deepEqual(said, [
    ['desktop', 5, 5, false],
    ['laptop', 100, 10, true],
  ]);
});

test('by age a machine stands in each that it had, with the days and repairs at it', async () => {
  const { items, total } = await ask((tx) => listFailureRates(tx, { ...of2026, by: 'age', customerId: donghai.id }));
  const said = items.map(({ key, devices, deviceYears, repairs, failing }) => [
    key,
    devices,
    deviceYears,
    repairs,
    failing,
  ]);
  assert.deepEqual(said, [
    ['2', 100, 49.3151, 3, 3],
    ['3', 100, 50.6849, 2, 2],
  ]);
  assert.deepEqual([total.devices, total.repairs, total.failing], [100, 5, 4]);
});

test('each row leads to exactly its machines and its repairs, by whatever it is divided', async () => {
  for (const by of divisions) {
    const { items } = await ask((tx) => listFailureRates(tx, { ...of2026, by }));
    assert.ok(items.length > 0);
    for (const row of items) {
      const filter = { ...of2026, ...asAsked(row.filter), limit: 200 };
      const [machines, failing, repairs] = await ask((tx) =>
        Promise.all([
          listMachineFailures(tx, filter),
          listMachineFailures(tx, { ...filter, failing: true }),
          listHardwareRepairs(tx, filter),
        ]),
      );
      const listed = [machines.items.length, failing.items.length, repairs.items.length];
      assert.deepEqual(listed, [row.devices, row.failing, row.repairs], `${by} ${row.key}`);
      const years = machines.items.reduce((sum, { deviceYears }) => sum + deviceYears, 0);
      assert.ok(Math.abs(years - row.deviceYears) < 0.01, `${by} ${row.key}: ${years}`);
    }
  }
});

/** As the address's text is read. */
function asAsked({ age, without, ...filter }: Record<string, string | string[]>) {
  const asked = Object.fromEntries(Object.entries(filter).map(([name, value]) => [name, String(value)]));
  return {
    ...asked,
    ...(age !== undefined && { age: Number(age) }),
    ...(without !== undefined && { without: [without].flat() as ('maker' | 'model')[] }),
  };
}

test('the most often repaired stand first, page by page', async () => {
  const first = await ask((tx) => listMachineFailures(tx, { ...of2026, limit: 2, customerId: donghai.id }));
  assert.deepEqual([first.items[0]?.id, first.items[0]?.repairs, first.items[1]?.repairs], [desktops[0], 2, 1]);
  const next = await ask((tx) =>
    listMachineFailures(tx, { ...of2026, limit: 2, customerId: donghai.id, cursor: first.next ?? '' }),
  );
  const seen = [...first.items, ...next.items].map(({ id }) => id);
  assert.equal(new Set(seen).size, 4);
});

test('what was in use before it was entered is counted, and said', async () => {
  const { enteredLater } = await ask((tx) => listFailureRates(tx, of2026));
  assert.equal(enteredLater, 1);
});

test('which codes count as repairs is the provider’s to say', async () => {
  const codes = await ask((tx) => listCodeLists(tx));
  const items = codes.lists.flatMap((list) => list.items);
  const itemOf = (code: string) => {
    const item = items.find((one) => one.list === 'resolution_code' && one.code === code);
    assert.ok(item);
    return item;
  };
  assert.deepEqual([itemOf('hardware_replaced').isRepair, itemOf('permanent').isRepair], [true, false]);
  const { id, revision } = itemOf('permanent');
  const change = (isRepair: boolean, seenRevision: number) =>
    huaxin.as(manager, (tx) => changeCodeItem(tx, { codeItem: id, isRepair }), { now, seenRevision });
  const changed = await change(true, revision);
  const counted = await ask((tx) => listFailureRates(tx, { ...of2026, customerId: donghai.id }));
  assert.deepEqual([changed.isRepair, counted.total.repairs], [true, 6]);
  await change(false, changed.revision);
  const channel = items.find(({ list }) => list === 'channel');
  assert.ok(channel);
  await assert.rejects(
    huaxin.as(manager, (tx) => changeCodeItem(tx, { codeItem: channel.id, isRepair: true }), {
      now,
      seenRevision: channel.revision,
    }),
    refuses('code_item.no_repair', 'isRepair'),
  );
});

test('a period that ends before it begins is refused, and another provider sees nothing of ours', async () => {
  const backwards = { periodFrom: '2026-12-31', periodTo: '2026-01-01' };
  await assert.rejects(
    ask((tx) => listFailureRates(tx, backwards)),
    refuses('failure.backwards', 'periodTo'),
  );
  const theirs = await other.as(stranger, (tx) => listFailureRates(tx, of2026), { now });
  assert.deepEqual([theirs.total.devices, theirs.total.repairRate, theirs.items], [0, null, []]);
});
