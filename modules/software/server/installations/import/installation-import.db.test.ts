import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openDesk } from '../../../../../test/harness/service-desk.ts';
import { makeAsset } from '../../../../assets/server/assets/asset.factory.ts';
import { listInstallations } from '../list-installations.ts';
import { planInstallations } from './plan-installations.ts';
import { undoInstallations } from './undo-installations.ts';
import { writeInstallations } from './write-installations.ts';

const desk = await openDesk();
after(() => desk.ground.close());
const { as, manager, donghai, xiling } = desk;

const context = { customerId: donghai.id };
let pc: string;
before(async () => {
  const machine = { customerId: donghai.id, name: '会计一号机', hostName: 'pc-cw-001', serialNumber: 'SN-1' };
  pc = (await as(manager, '08:00')((tx) => makeAsset(tx, machine))).id;
  for (const customerId of [donghai.id, donghai.id, xiling.id])
    await as(
      manager,
      '08:01',
    )((tx) => makeAsset(tx, { customerId, name: customerId === xiling.id ? '西岭机' : '同名机' }));
});

const row = (number: number, values: Record<string, string | null>) => ({ number, values });
const sheet = [
  row(2, { machine: 'PC-CW-001', name: 'WPS Office', version: '12.1', installedOn: '20250318' }),
  row(3, { machine: '改过名', serialNumber: 'sn-1', name: '7-Zip 24.07 (x64)', version: '24.07' }),
];

test('adds programs to machines found by network name or serial number, once, and takes them back', async () => {
  const plan = () => as(manager, '09:00')((tx) => planInstallations(tx, sheet, context));
  assert.deepEqual(
    (await plan()).map(({ outcome }) => outcome),
    ['create', 'create'],
  );
  const written = await as(manager, '09:01')((tx) => writeInstallations(tx, sheet, context));
  const there = async () =>
    (await as(manager, '09:02')((tx) => listInstallations(tx, { assetId: pc, state: 'now' }))).items;
  assert.deepEqual(
    new Set((await there()).map(({ source, title }) => `${source} ${title.name}`)),
    new Set(['import WPS Office', 'import 7-Zip 24.07 (x64)']),
  );
  assert.deepEqual(
    (await plan()).map(({ outcome }) => outcome),
    ['same', 'same'],
  );
  const undone = written.map(({ recordId }) => ({ recordId, before: null, revision: 1 }));
  assert.equal((await as(manager, '09:03')((tx) => undoInstallations(tx, undone))).length, 2);
  assert.deepEqual(await there(), []);
});

test('a row says what is wrong with it: no machine, none of the customer, two of a name, no day', async () => {
  const wrong = [
    row(2, { name: 'WPS' }),
    row(3, { machine: '西岭机', name: 'WPS' }),
    row(4, { machine: '同名机', name: 'WPS' }),
    row(5, { machine: 'PC-CW-001', name: 'WPS', installedOn: '三月' }),
  ];
  const plans = await as(manager, '10:00')((tx) => planInstallations(tx, wrong, context));
  assert.deepEqual(
    plans.map(({ faults }) => faults.map(({ textKey }) => textKey.split('.')[1])),
    [['machine_missing'], ['machine_unknown'], ['machine_ambiguous'], ['day']],
  );
});
