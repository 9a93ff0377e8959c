import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { ImportContext } from '../../../../../platform/module/import-noun.ts';
import { openDesk } from '../../../../../test/harness/service-desk.ts';
import { makeUser } from '../asset.factory.ts';
import { assetImport } from '../asset.import.ts';
import { changeAsset } from '../change-asset.ts';
import { readAsset } from '../read-asset.ts';
import { recordAsset } from '../record-asset.ts';

const desk = await openDesk();
after(() => desk.ground.close());
const { as, manager, donghai, xiling } = desk;
const ofDonghai: ImportContext = { customerId: donghai.id };

type Values = Record<string, string | null>;

const given = (...rows: Values[]) => rows.map((values, at) => ({ number: at + 2, values }));
const write = (...rows: Values[]) => as(manager, '10:00')((tx) => assetImport.write(tx, given(...rows), ofDonghai));
const read = (asset: string) => as(manager, '11:00')((tx) => readAsset(tx, { asset }));
const outcomes = async (...rows: Values[]) => {
  const plans = await as(manager, '10:00')((tx) => assetImport.plan(tx, given(...rows), ofDonghai));
  return plans.map(({ outcome, faults }) => [
    outcome,
    ...faults.map(({ textKey }) => textKey.replace('assets:fault.', '')),
  ]);
};

const everything = {
  number: 'dh-0815',
  name: '财务部打印机',
  kind: '打印机',
  status: '使用中',
  user: '赵雷',
  site: '东海一厂',
  maker: 'HP',
  model: 'LaserJet M405',
  serialNumber: 'cnbkl12345',
  ipAddress: '192.168.7.31',
  note: '纸盒偏紧',
};

test('a row becomes a machine, is the same a second time, and an update with another value', async () => {
  assert.deepEqual(await outcomes(everything), [['create']]);
  const [made] = await write(everything);
  assert.deepEqual([made?.outcome, made?.revision, made?.before], ['create', 1, null]);
  const asset = await read(made?.recordId ?? '');
  assert.deepEqual(
    [asset.number, asset.kind, asset.status, asset.serialNumber],
    ['DH-0815', 'printer', 'in_use', 'CNBKL12345'],
  );
  assert.deepEqual([asset.user?.id, asset.site?.id, asset.note], [donghai.callerId, donghai.siteId, '纸盒偏紧']);
  assert.deepEqual(await outcomes(everything), [['same']]);
  const moved = { number: 'DH-0815', status: '在修', user: null };
  assert.deepEqual(await outcomes(moved), [['update']]);
  const [changed] = await write(moved);
  assert.deepEqual([changed?.before, changed?.revision], [{ status: 'in_use' }, 2]);
});

test('without a number the serial number finds it, and a new one gets the next numbers', async () => {
  const row = { name: '台式机', kind: 'desktop', serialNumber: 'PF-1' };
  const [one, other] = await write(row, { ...row, serialNumber: 'PF-2' });
  const numbers = [await read(one?.recordId ?? ''), await read(other?.recordId ?? '')].map(({ number }) => number);
  assert.ok(numbers.every((number) => /^PC-\d{6}$/.test(number)) && numbers[0] !== numbers[1]);
  assert.deepEqual(await outcomes(row, { serialNumber: 'pf-2', maker: '联想' }), [['same'], ['update']]);
});

test('what is wrong is said where it stands', async () => {
  await as(manager, '09:00')((tx) => makeUser(tx, { name: '孙丽', customerId: donghai.id }));
  const foreign = await as(
    manager,
    '09:00',
  )((tx) => recordAsset(tx, { customerId: xiling.id, name: '一体机', kind: 'desktop', number: 'XL-1' }));
  const row = { name: '台式机', kind: '台式机', serialNumber: 'PF-9' };
  assert.deepEqual(
    await outcomes(
      { name: '台式机', kind: '台式机', serialNumber: 'To be filled by O.E.M.' },
      { number: 'NEW-1' },
      { ...row, kind: '茶壶' },
      { ...row, status: '报废' },
      { ...row, user: '查无此人' },
      { ...row, user: '孙丽' },
      { ...row, ipAddress: '192.168.1' },
      { ...row, number: foreign.number },
    ),
    [
      ['fault', 'key_missing'],
      ['fault', 'name_missing', 'kind_missing'],
      ['fault', 'kind_unknown'],
      ['fault', 'status_unknown'],
      ['fault', 'user_unknown'],
      ['fault', 'user_ambiguous'],
      ['fault', 'address'],
      ['fault', 'number_elsewhere'],
    ],
  );
});

test('undone, a new machine is retired, a changed one is as before, and what was changed since stays', async () => {
  const old = { number: 'OLD-1', name: '旧台式机', kind: '台式机', serialNumber: 'OLD-SN-1' };
  const [kept, touched] = await write(old, { ...old, number: 'OLD-2', serialNumber: 'OLD-SN-2' });
  const made = await write(
    { number: 'OLD-1', name: '新名称' },
    { number: 'OLD-2', name: '新名称' },
    { ...old, number: 'OLD-3', serialNumber: 'OLD-SN-3' },
  );
  await as(manager, '10:30')((tx) => changeAsset(tx, { asset: touched?.recordId ?? '', name: '后来改的' }));
  const rows = made.map(({ recordId, before, revision }) => ({ recordId, before, revision }));
  const undone = await as(manager, '10:40')((tx) => assetImport.undo(tx, rows));
  assert.deepEqual(undone, [kept?.recordId, made[2]?.recordId]);
  assert.equal((await read(kept?.recordId ?? '')).name, '旧台式机');
  assert.equal((await read(touched?.recordId ?? '')).name, '后来改的');
  assert.equal((await read(made[2]?.recordId ?? '')).status, 'retired');
});
