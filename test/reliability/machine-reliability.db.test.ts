import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { readAssetReliability } from '../../modules/reliability/server/machines/read-asset-reliability.ts';
import { changeReliabilitySetting } from '../../modules/reliability/server/settings/change-reliability-setting.ts';
import { readReliabilitySetting } from '../../modules/reliability/server/settings/read-reliability-setting.ts';
import { sqlBuilder } from '../../platform/database/sql.ts';
import type { Tx } from '../../platform/database/tx.ts';
import { openDesk, refuses } from '../harness/service-desk.ts';
import { noon, plantMachines, plantRepairs } from './planted-machine.ts';

const desk = await openDesk();
after(() => desk.ground.close());
const { huaxin, other, engineer, manager, stranger, donghai } = desk;
const now = '2026-11-20T02:00:00.000Z';
const ask = <T>(work: (tx: Tx) => Promise<T>) => huaxin.as(engineer, work, { now });
const yuan = (amount: string) => ({ amount, currency: 'CNY' as const });

/** Bought for 3,000 yuan in 2019; two repairs of ten hours each, and half an hour of advice. */
const asset = await huaxin.as(engineer, async (tx) => {
  const [id = ''] = await plantMachines(tx, [
    {
      customerId: donghai.id,
      enteredOn: '2024-01-01',
      purchasedOn: '2019-05-01',
      liveOn: '2024-01-01',
      priceMinor: 300_000,
    },
  ]);
  const about = { customerId: donghai.id, assetId: id };
  const repaired = await plantRepairs(tx, [
    { ...about, on: '2024-06-01' },
    { ...about, on: '2026-06-01' },
  ]);
  const [advised = ''] = await plantRepairs(tx, [{ ...about, on: '2026-07-01', code: 'user_guidance' }]);
  const staffId = engineer.subjectId ?? '';
  const spent = [...repaired.map((ticketId) => ({ ticketId, minutes: 600 })), { ticketId: advised, minutes: 30 }];
  for (const { ticketId, minutes } of spent) {
    const times = { startedAt: noon('2026-07-01'), endedAt: `2026-07-01T20:00:00.000Z`, recordedAt: tx.now };
    const entry = { id: tx.newId(), tenantId: tx.tenantId, customerId: donghai.id, ticketId, minutes, ...times };
    await tx.run(sqlBuilder.insertInto('timeEntry').values({ ...entry, staffId, kind: 'on_site', isBillable: false }));
  }
  return id;
});

test('a machine’s cost of ownership is its price and all work on it; its repairs are held against its price', async () => {
  const { replaceFor, ...told } = await ask((tx) => readAssetReliability(tx, { asset }));
  assert.deepEqual(told, {
    age: 7,
    price: yuan('3000.00'),
    repairs: 2,
    repairCost: yuan('2000.00'),
    since: '2024-01-01',
    deviceYears: 2.8877,
    repairsLately: 1,
    minutes: 1230,
    workCost: yuan('2050.00'),
    ownershipCost: yuan('5050.00'),
    hourCost: yuan('100.00'),
  });
  assert.deepEqual(replaceFor, [
    { kind: 'cost', percent: 66, limit: 50 },
    { kind: 'age', years: 7, limit: 6 },
  ]);
});

test('what is reckoned with is the provider’s to say, in one save that is seen and logged', async () => {
  const before = await ask((tx) => readReliabilitySetting(tx));
  assert.deepEqual([before.hourCost, before.rates.length, before.abilities], [yuan('100.00'), 5, []]);
  const save = (body: Parameters<typeof changeReliabilitySetting>[1], seenRevision: number) =>
    huaxin.as(manager, (tx) => changeReliabilitySetting(tx, body), { now, seenRevision });
  const rates = [
    { code: 'desktops', rate: 4.5, kinds: ['desktop'] },
    { name: '服务器', rate: 3, kinds: ['server'] },
  ];
  const saved = await save({ hourCost: yuan('60'), replacePercent: null, replaceYears: 8, rates }, 1);
  assert.deepEqual(
    saved.rates.map(({ code, name, rate }) => [code, name, rate]),
    [
      ['desktops', null, 4.5],
      ['own_1', '服务器', 3],
    ],
  );
  const { replaceFor, repairCost } = await ask((tx) => readAssetReliability(tx, { asset }));
  assert.deepEqual([replaceFor, repairCost], [[], yuan('1200.00')]);
  await assert.rejects(save({ replaceYears: 5 }, 1), refuses('stale'));
  const twice = [
    { code: 'desktops', rate: 1, kinds: ['desktop'] },
    { code: 'network', rate: 1, kinds: ['desktop'] },
  ];
  await assert.rejects(save({ rates: twice }, 2), refuses('reliability_setting.double_kind', 'rates.1'));
  assert.deepEqual((await other.as(stranger, readReliabilitySetting)).rates.length, 5);
});
