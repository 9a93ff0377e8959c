import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { openDesk, refuses } from '../../../../test/harness/service-desk.ts';
import { makeAsset } from '../../../assets/server/assets/asset.factory.ts';
import { changeBackup } from './change-backup.ts';
import { listBackups } from './list-backups.ts';
import { readBackup } from './read-backup.ts';

const desk = await openDesk();
after(() => desk.ground.close());
const { as, huaxin, other, engineer, stranger, donghai } = desk;

type Said = Omit<Parameters<typeof changeBackup>[1], 'asset'>;
const machine = async (kind = 'desktop') =>
  (await as(engineer, '09:00')((tx) => makeAsset(tx, { customerId: donghai.id, kind }))).id;
const say = (asset: string, said: Said) => as(engineer, '10:00')((tx) => changeBackup(tx, { asset, ...said }));
const listed = async (query: Parameters<typeof listBackups>[1], now = '2026-11-20T02:00:00.000Z') =>
  (await huaxin.as(engineer, (tx) => listBackups(tx, query), { now })).items;

const everything = {
  systemKind: 'image',
  systemMedium: '移动硬盘 3 号',
  systemPlace: '机房文件柜',
  systemOn: '2026-08-01',
  restoreTestedOn: '2026-10-10',
  restoreWorked: true,
  guardKind: 'card',
  guardName: '增霸卡',
  dataKind: 'other_machine',
  dataPlace: 'NAS-01',
  cycleDays: 7,
  lastSuccessOn: '2026-11-15',
  note: '周五晚自动',
} as const;

test('a machine keeps all that is said of how it would come back', async () => {
  const id = await machine();
  const kept = await say(id, everything);
  assert.deepEqual({ ...kept, ...everything }, kept);
  assert.deepEqual([kept.dueOn, kept.daysOverdue, kept.revision], ['2026-11-22', 0, 2]);
});

test('is overdue by the days since it was due, and the longest overdue stands first', async () => {
  const [early, late, inTime] = [await machine(), await machine('server'), await machine()];
  await say(early, { dataKind: 'cloud', cycleDays: 1, lastSuccessOn: '2026-11-01' });
  await say(late, { dataKind: 'disc', cycleDays: 30, lastSuccessOn: '2026-10-15' });
  await say(inTime, { dataKind: 'cloud', cycleDays: 30, lastSuccessOn: '2026-11-01' });
  const overdue = (await listed({ state: 'overdue' })).map(({ id, daysOverdue }) => [id, daysOverdue]);
  assert.deepEqual(overdue, [
    [early, 18],
    [late, 6],
  ]);
  assert.equal((await say(late, { hasSucceeded: true })).lastSuccessOn, '2026-11-20');
  assert.deepEqual(
    (await listed({ state: 'overdue' })).map(({ id }) => id),
    [early],
  );
});

test('tells those with nothing at all from those of which only the system comes back', async () => {
  const [bare, guarded] = [await machine(), await machine()];
  await say(guarded, { guardKind: 'software', guardName: '冰点还原' });
  const none = (await listed({ state: 'none' })).map(({ id }) => id);
  const system = (await listed({ state: 'no_data' })).map(({ id }) => id);
  assert.deepEqual([none.includes(bare), none.includes(guarded), system], [true, false, [guarded]]);
});

test('refuses what is missing, what is stale, and the machine of another provider', async () => {
  const id = await machine();
  await assert.rejects(say(id, { dataKind: 'cloud' }), refuses('backup.cycle_missing', 'cycleDays'));
  await assert.rejects(say(id, { restoreTestedOn: '2026-11-01' }), refuses('backup.result_missing', 'restoreWorked'));
  await say(id, { note: '一' });
  await assert.rejects(
    as(engineer, '10:05', 1)((tx) => changeBackup(tx, { asset: id, note: '二' })),
    refuses('stale'),
  );
  await assert.rejects(
    other.as(stranger, (tx) => readBackup(tx, { asset: id })),
    refuses('not_found'),
  );
});
