import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { systemCaller } from '../../../../platform/database/caller.ts';
import { openDesk, refuses } from '../../../../test/harness/service-desk.ts';
import { makeAsset } from '../assets/asset.factory.ts';
import { changeAsset } from '../assets/change-asset.ts';
import { assetSearch } from '../assets/find-assets.ts';
import { listAssets } from '../assets/list-assets.ts';
import { readAsset } from '../assets/read-asset.ts';
import { recordAsset } from '../assets/record-asset.ts';
import { retireAsset } from '../assets/retire-asset.ts';
import { listOutdatedLabels } from '../labels/print/list-outdated-labels.ts';
import { fingerprintsOf } from '../labels/fingerprints-of.ts';
import { putNewLabels } from '../labels/put-new-labels.ts';
import { changeNumberRule, readNumberRule, retireNumberRule } from './change-number-rule.ts';
import { planRenumbering } from './plan-renumbering.ts';
import { listRenumberingItems, readRenumbering } from './read-renumbering.ts';
import { renumber, type RenumberSteps } from './renumber.ts';
import { giveUpRenumbering, startRenumbering } from './start-renumbering.ts';

const desk = await openDesk();
after(() => desk.ground.close());
const { as, huaxin, engineer, manager, donghai, xiling } = desk;

const steps: RenumberSteps = {
  run: (work) => huaxin.as(systemCaller('assets.renumber'), work),
  runAs: (caller, work) => huaxin.as(caller, work),
};
const quietly = new AbortController().signal;

function rule(customer: string, given: Partial<Parameters<typeof changeNumberRule>[1]> = {}) {
  const pattern = { numberPattern: '{prefix}-{kind}-{000}', prefix: 'DH' };
  return as(manager, '09:00')((tx) => changeNumberRule(tx, { customer, ...pattern, ...given }));
}

function make(number?: string, customerId = donghai.id) {
  return as(engineer, '10:00')((tx) => makeAsset(tx, { customerId, ...(number && { number }) }));
}

test('left empty, number and name are made by the rule, and none that another machine bears', async () => {
  await rule(donghai.id, { namePattern: '{kind} {number}' });
  await make('DH-PC-002');
  const [first, second] = [await make(), await make()];
  assert.deepEqual([first.number, second.number], ['DH-PC-001', 'DH-PC-003']);
  const named = await as(engineer, '10:01')((tx) => recordAsset(tx, { customerId: donghai.id, kind: 'laptop' }));
  assert.deepEqual([named.number, named.name], ['DH-NB-004', 'NB DH-NB-004']);
});

test('many at once never get the same number', async () => {
  const made = await Promise.all(Array.from({ length: 12 }, () => make()));
  assert.equal(new Set(made.map(({ number }) => number)).size, 12);
});

test('without a rule a name is needed, and a pattern that makes no numbers is refused', async () => {
  const nameless = { customerId: xiling.id, kind: 'laptop' };
  await assert.rejects(
    as(engineer, '10:02')((tx) => recordAsset(tx, nameless)),
    refuses('numbering.name_missing', 'name'),
  );
  await assert.rejects(rule(xiling.id, { numberPattern: '{kind}' }), refuses('numbering.no_counter', 'numberPattern'));
  const codes = { siteCodes: { [donghai.siteId]: 'BJ' } };
  await assert.rejects(rule(xiling.id, codes), refuses('unknown_reference', 'siteCodes'));
});

test('machines are renumbered as planned, found by their old numbers, and their labels listed', async () => {
  const { id: customer } = xiling;
  const old = [await make('XL-C', customer), await make('XL-A', customer), await make('XL-B', customer)];
  const [c, a, b] = old.map(({ id }) => id);
  const printed = fingerprintsOf({ number: 'XL-A', name: '台式机', ipAddress: null, macAddresses: [] }, ['number']);
  const fresh = { assetId: a ?? '', customerId: customer, printed, pinHash: 'x' };
  await as(engineer, '10:03')((tx) => putNewLabels(tx, [fresh], { printedAt: tx.now }));
  await rule(customer, { prefix: 'XL' });
  const plan = await as(manager, '10:04')((tx) => planRenumbering(tx, { customer }));
  const items = () => as(manager, '10:05')((tx) => listRenumberingItems(tx, { renumbering: plan.id }));
  assert.deepEqual(
    (await items()).items.map(({ from, to }) => [from, to]),
    [
      ['XL-A', 'XL-PC-001'],
      ['XL-B', 'XL-PC-002'],
      ['XL-C', 'XL-PC-003'],
    ],
  );
  // meanwhile one is retired, and somebody puts a planned number on another
  await as(engineer, '10:06')((tx) => retireAsset(tx, { asset: c ?? '' }));
  await make('XL-PC-002', customer);
  await as(manager, '10:07')((tx) => startRenumbering(tx, { renumbering: plan.id }));
  await renumber(steps, plan.id, quietly);
  await renumber(steps, plan.id, quietly);
  assert.deepEqual(
    (await items()).items.map(({ outcome }) => outcome),
    ['done', 'taken', 'retired'],
  );
  const done = await as(manager, '10:08')((tx) => readRenumbering(tx, { renumbering: plan.id }));
  assert.deepEqual([done.state, done.done, done.skipped], ['done', 1, 2]);

  const now = await as(engineer, '10:09')((tx) => readAsset(tx, { asset: a ?? '' }));
  assert.deepEqual([now.number, now.formerNumbers], ['XL-PC-001', ['XL-A']]);
  const found = await as(engineer, '10:09')((tx) => listAssets(tx, { q: 'XL-A' }));
  assert.deepEqual(
    found.items.map(({ id }) => id),
    [a],
  );
  const [hit] = await as(engineer, '10:09')((tx) => assetSearch.find(tx, 'XL-A', 5));
  assert.ok(hit?.facts.some(({ text, label }) => text === 'XL-A' && label === 'assets:asset.formerNumbers'));
  const labels = await as(engineer, '10:09')((tx) => listOutdatedLabels(tx, { customerId: customer }));
  assert.deepEqual(
    labels.items.map(({ asset }) => asset.id),
    [a],
  );
  assert.equal((await as(engineer, '10:09')((tx) => readAsset(tx, { asset: b ?? '' }))).number, 'XL-B');
  // the counts of the plan are nobody else's
  assert.equal((await make(undefined, customer)).number, 'XL-PC-004');
});

test('a number that a machine bore is given to no other, by hand it may come back', async () => {
  await rule(donghai.id, { numberPattern: 'RE-{00}', nextNumber: 1, namePattern: null });
  const { id } = await make();
  await as(engineer, '10:20', 1)((tx) => changeAsset(tx, { asset: id, number: 'RE-50' }));
  assert.equal((await make()).number, 'RE-02');
  const back = await as(engineer, '10:21', 2)((tx) => changeAsset(tx, { asset: id, number: 'RE-01' }));
  assert.deepEqual([back.number, back.formerNumbers], ['RE-01', ['RE-50']]);
});

test('what is given up is never written, and what runs is started once', async () => {
  const { id: customer } = xiling;
  const plan = await as(manager, '11:00')((tx) => planRenumbering(tx, { customer, firstNumber: 500 }));
  const { id: renumbering } = plan;
  await as(manager, '11:01')((tx) => giveUpRenumbering(tx, { renumbering }));
  const start = as(manager, '11:02')((tx) => startRenumbering(tx, { renumbering }));
  await assert.rejects(start, refuses('numbering.not_planned'));
  await as(manager, '11:03')((tx) => retireNumberRule(tx, { customer }));
  assert.equal((await as(manager, '11:04')((tx) => readNumberRule(tx, { customer }))).rule, null);
  await assert.rejects(
    as(manager, '11:05')((tx) => planRenumbering(tx, { customer })),
    refuses('numbering.no_rule'),
  );
});
