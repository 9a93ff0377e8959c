import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { systemCaller, type Caller } from '../../../../platform/database/caller.ts';
import { historyOf } from '../../../../platform/log/event.store.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { openDesk, refuses } from '../../../../test/harness/service-desk.ts';
import { changeAsset } from '../assets/change-asset.ts';
import { enterAsset } from '../assets/enter-asset.ts';
import { listAssets } from '../assets/list-assets.ts';
import { makeAsset } from '../assets/asset.factory.ts';
import { putNewLabels } from '../labels/put-new-labels.ts';
import { recordLabelStuck } from '../labels/print/record-label-stuck.ts';
import { takeStep } from '../steps/take-step.ts';
import { changeCommissioningSetting } from './change-commissioning-setting.ts';
import { endException, grantException } from './grant-use-exception.ts';
import { listExceptions, listShares } from './list-use-exceptions.ts';
import { missingOf } from './missing.store.ts';
import { readCommissioning } from './read-commissioning.ts';
import { watchExceptions } from './watch-exceptions.ts';

const desk = await openDesk();
after(() => desk.ground.close());
const { as, huaxin, engineer, manager, donghai, xiling } = desk;
const system = systemCaller('assets.watch-use-exceptions');

const whole = {
  name: '财务部笔记本',
  kind: 'laptop',
  model: 'ThinkPad T14',
  serialNumber: 'PF3KXL9A',
  macAddresses: ['3C:97:0E:00:00:01'],
  osLicence: '00330-80000-00000-AA123',
};

function enforce(customer: string) {
  return as(manager, '09:00')((tx) => changeCommissioningSetting(tx, { customer, mode: 'enforce' }));
}

function issue(asset: string) {
  return as(engineer, '11:00')((tx) => takeStep(tx, { asset, kind: 'issue', given: { siteId: donghai.siteId } }));
}

/** Printed and stuck on. */
async function label(tx: Tx, asset: { id: string; customer: { id: string } }): Promise<void> {
  const fresh = { assetId: asset.id, customerId: asset.customer.id, printed: {}, pinHash: 'x' };
  await putNewLabels(tx, [fresh], { printedAt: tx.now });
  await recordLabelStuck(tx, { asset: asset.id });
}

function make(given: Partial<Parameters<typeof makeAsset>[1]>, who: Caller = engineer) {
  return as(who, '10:00')((tx) => makeAsset(tx, { customerId: donghai.id, status: 'in_stock', ...whole, ...given }));
}

test('where nothing is used before it has all, a machine is issued only with its label and all of its plate', async () => {
  await enforce(donghai.id);
  const { id, customer } = await make({ macAddresses: [] });
  await assert.rejects(issue(id), refuses('commissioning.incomplete'));
  await as(engineer, '10:10')((tx) => label(tx, { id, customer }));
  await assert.rejects(issue(id), refuses('commissioning.incomplete'));
  const asked = as(engineer, '10:20');
  // nor by writing its status
  await assert.rejects(
    asked((tx) => changeAsset(tx, { asset: id, status: 'in_use' })),
    refuses('commissioning.incomplete'),
  );
  await asked((tx) => changeAsset(tx, { asset: id, macAddresses: ['3C:97:0E:00:00:02'] }));
  assert.deepEqual((await asked((tx) => readCommissioning(tx, { asset: id }))).missing, []);
  assert.equal((await issue(id)).state, 'done');
});

test('a new machine begins in stock there; a person who says otherwise is told, an agent is not', async () => {
  const machine = { ...whole, customerId: donghai.id };
  const status = (id: string) => as(engineer, '10:31')((tx) => listAssets(tx, { q: id }));
  const said = { ...machine, number: 'DH-SAID' };
  await assert.rejects(make({ ...said, status: 'in_use' }), refuses('commissioning.not_yet', 'status'));
  await as(
    engineer,
    '10:30',
  )((tx) => enterAsset(tx, { ...machine, number: 'DH-AGENT', status: 'in_use' }, 'inventory'));
  assert.equal((await status('DH-AGENT')).items[0]?.status, 'in_stock');
});

test('a reason and a day let it be used; the day is reminded of once, and nothing missing ends it', async () => {
  const machine = await make({ serialNumber: 'PF-EXCEPT', osLicence: null });
  const { id: asset } = machine;
  const grant = (dueOn: string) =>
    as(manager, '10:40')((tx) => grantException(tx, { asset, dueOn, reason: '标签打印机在修' }));
  await assert.rejects(grant('2026-11-19'), refuses('commissioning.day_past', 'dueOn'));
  const granted = await grant('2026-11-20');
  assert.deepEqual([granted.exception?.isPast, granted.abilities.includes('end_exception')], [false, true]);
  assert.equal((await issue(asset)).state, 'done');

  const listed = await as(manager, '11:10')((tx) => listExceptions(tx, {}));
  assert.deepEqual(
    listed.items.map((row) => [row.asset.id, row.missing]),
    [[asset, ['osLicence', 'labelPrinted', 'labelStuck']]],
  );
  const told = () =>
    huaxin.as(system, (tx) => historyOf(tx, { kind: 'asset', id: asset })).then((all) => all.map(({ kind }) => kind));
  const watch = () => huaxin.as(system, watchExceptions, { now: '2026-11-20T04:00:00.000Z' });
  await watch();
  await watch();
  assert.equal((await told()).filter((kind) => kind === 'asset.exception_ended').length, 0);
  await as(engineer, '11:30')((tx) => changeAsset(tx, { asset, osLicence: '00330-80000-00000-AA999' }));
  await as(engineer, '11:31')((tx) => label(tx, machine));
  await watch();
  assert.equal((await told()).at(-1), 'asset.exception_ended');
  assert.deepEqual((await as(manager, '11:40')((tx) => listExceptions(tx, {}))).items, []);
});

test('taken back, an exception lets nothing through any more', async () => {
  const { id: asset } = await make({ serialNumber: 'PF-BACK' });
  const until = { asset, dueOn: '2026-12-31', reason: '先用后补' };
  await as(manager, '10:50')((tx) => grantException(tx, until));
  await as(manager, '10:51')((tx) => endException(tx, { asset }));
  await assert.rejects(issue(asset), refuses('commissioning.incomplete'));
});

test('lists and shares count as incomplete exactly what lacks something', async () => {
  const customerId = xiling.id;
  const lacking = [
    { model: null },
    { serialNumber: null },
    { serialNumber: 'To be filled by O.E.M.' },
    { serialNumber: '----' },
    { serialNumber: '无' },
    { serialNumber: '机房一号' },
    { macAddresses: [] },
    { macAddresses: [], kind: 'monitor' },
    { osLicence: null },
    { osLicence: null, kind: 'printer' },
    {},
  ];
  const machines = [];
  for (const lacks of lacking) {
    for (const hasLabel of [true, false]) {
      const machine = await make({ ...whole, customerId, status: 'in_use', ...lacks });
      if (hasLabel) await as(engineer, '10:10')((tx) => label(tx, machine));
      machines.push(machine);
    }
  }
  const ids = machines.map(({ id }) => id);
  const missing = await as(engineer, '12:00')((tx) => missingOf(tx, ids));
  const incomplete = ids.filter((id) => (missing.get(id) ?? []).length > 0).toSorted();
  const listed = await as(
    engineer,
    '12:01',
  )((tx) => listAssets(tx, { customerId, commissioning: 'incomplete', limit: 100 }));
  assert.deepEqual(listed.items.map(({ id }) => id).toSorted(), incomplete);
  const shares = await as(engineer, '12:02')(listShares);
  const own = shares.items.find(({ customer }) => customer.id === customerId);
  assert.deepEqual([own?.inUse, own?.complete], [ids.length, ids.length - incomplete.length]);
});
