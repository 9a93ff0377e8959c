import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { historyOf } from '../../../../platform/log/event.store.ts';
import { openDesk, refuses } from '../../../../test/harness/service-desk.ts';
import { makeAsset } from '../../../assets/server/assets/asset.factory.ts';
import { readBalance } from '../balance/read-balance.ts';
import { recordLicence } from '../licences/record-licence.ts';
import { changeProduct } from '../products/change-product.ts';
import { recordDelivered } from '../products/record-delivered.ts';
import { listProducts } from '../products/list-products.ts';
import { recordProduct } from '../products/record-product.ts';
import { recordRule } from '../rules/record-rule.ts';
import { retireRule } from '../rules/retire-rule.ts';
import { tryRule } from '../rules/try-rule.ts';
import { listTitles } from '../titles/list-titles.ts';
import { sortSoftwareTitle } from '../titles/sort-title.ts';
import { listInstallations } from './list-installations.ts';
import { readAssetSoftware } from './read-asset-software.ts';
import { reconcilePrograms } from './reconcile-programs.ts';
import { takeBackPrograms } from './take-back-programs.ts';

const desk = await openDesk();
after(() => desk.ground.close());
const { as, manager, stranger, donghai, xiling } = desk;

const program = (name: string, version: string | null = null, publisher: string | null = null) => ({
  name,
  publisher,
  version,
  installedOn: null,
});
const office = program('Microsoft Office 专业增强版 2016', '16.0.4266', 'Microsoft Corporation');
const zip = program('7-Zip 19.00 (x64)', '19.00', 'Igor Pavlov');
const ledger = program('东海总账 SECRET', '3.1');

let pc: { id: string; customerId: string };
before(async () => {
  await as(manager, '08:00')((tx) => recordDelivered(tx));
  pc = await machine('会计一号机');
});

async function machine(name: string, customerId = donghai.id) {
  const { id } = await as(manager, '08:01')((tx) => makeAsset(tx, { customerId, name }));
  return { id, customerId };
}

const present = (asset: string) =>
  as(
    manager,
    '18:00',
  )(async (tx) => {
    const { items } = await listInstallations(tx, { assetId: asset, state: 'now' });
    return items.map(({ title, version }) => `${title.name} ${version}`).toSorted();
  });

test('a first report puts every program in, and names that rules know are their product at once', async () => {
  const reconciled = await as(manager, '09:00')((tx) => reconcilePrograms(tx, pc, [office, zip, ledger]));
  assert.deepEqual([reconciled?.came, reconciled?.went], [3, 0]);
  const { items } = await as(manager, '09:01')((tx) => listInstallations(tx, { assetId: pc.id }));
  const products = items.map(({ title, product }) => `${title.name} = ${product?.name}`).toSorted();
  assert.deepEqual(products, [
    '7-Zip 19.00 (x64) = 7-Zip',
    'Microsoft Office 专业增强版 2016 = Office 2016',
    '东海总账 SECRET = undefined',
  ]);
});

test('the same list again writes nothing, and only differences are written of another', async () => {
  assert.equal(await as(manager, '09:10')((tx) => reconcilePrograms(tx, pc, [ledger, zip, office])), null);
  const newer = program('7-Zip 24.07 (x64)', '24.07', 'Igor Pavlov');
  const changed = await as(manager, '09:20')((tx) => reconcilePrograms(tx, pc, [office, newer]));
  assert.deepEqual([changed?.came, changed?.went], [1, 2]);
  const { items } = await as(manager, '09:21')((tx) => listInstallations(tx, { assetId: pc.id }));
  assert.equal(items.length, 4);
  const events = await as(manager, '09:21')((tx) => historyOf(tx, { kind: 'asset', id: pc.id }));
  assert.equal(events.filter(({ kind }) => kind === 'asset.programs_changed').length, 2);
});

test('what one report changed is taken back to what was there, and the same list is applied again', async () => {
  const newer = program('7-Zip 24.07 (x64)', '24.07', 'Igor Pavlov');
  const other = await machine('会计二号机');
  await as(manager, '09:30')((tx) => reconcilePrograms(tx, other, [zip, ledger]));
  const changed = await as(manager, '09:40')((tx) => reconcilePrograms(tx, other, [newer, office]));
  assert.ok(changed);
  await as(manager, '09:50')((tx) => takeBackPrograms(tx, other, changed));
  assert.deepEqual(await present(other.id), ['7-Zip 19.00 (x64) 19.00', '东海总账 SECRET 3.1']);
  const again = await as(manager, '09:55')((tx) => reconcilePrograms(tx, other, [newer, office]));
  assert.deepEqual([again?.came, again?.went], [2, 2]);
});

test('two machines that report the same unknown names at once both have them', async () => {
  const [one, other] = [await machine('甲'), await machine('乙')];
  const many = Array.from({ length: 40 }, (_, at) => program(`并行程序 ${String.fromCodePoint(0x4e00 + at)}`));
  await Promise.all([
    as(manager, '10:00')((tx) => reconcilePrograms(tx, one, many)),
    as(manager, '10:00')((tx) => reconcilePrograms(tx, other, many.toReversed())),
  ]);
  assert.equal((await present(one.id)).length, 40);
  assert.deepEqual(await present(one.id), await present(other.id));
});

test('a rule that is made sorts what was reported before, says beforehand what, and lets it go when it is retired', async () => {
  const { id: productId } = await as(
    manager,
    '10:10',
  )((tx) => recordProduct(tx, { name: '东海总账', licensing: 'perpetual' }));
  const trial = await as(manager, '10:11')((tx) => tryRule(tx, { pattern: '东海总账*' }));
  assert.deepEqual([trial.matches, trial.sorts, trial.titles[0]?.name], [1, 1, '东海总账 SECRET']);
  const rule = await as(manager, '10:12')((tx) => recordRule(tx, { pattern: '东海总账*', productId }));
  assert.equal(rule.titles, 1);
  await assert.rejects(
    as(manager, '10:13')((tx) => recordRule(tx, { pattern: '东海总账*', productId })),
    refuses('software.rule_taken', 'pattern'),
  );
  await as(manager, '10:14')((tx) => retireRule(tx, { titleRule: rule.id }));
  const { items } = await as(manager, '10:15')((tx) => listTitles(tx, { q: '总账' }));
  assert.deepEqual(
    items.map(({ state, product }) => [state, product]),
    [['unknown', null]],
  );
});

test('what a person says of a name stands against the rules', async () => {
  const { items } = await as(manager, '10:20')((tx) => listTitles(tx, { q: '7-zip' }));
  const [title] = items;
  assert.ok(title);
  const ignored = await as(manager, '10:21')((tx) => sortSoftwareTitle(tx, { softwareTitle: title.id, as: 'ignored' }));
  assert.equal(ignored.state, 'ignored');
  await as(manager, '10:22')((tx) => recordRule(tx, { pattern: '7-zip', productId: title.product?.id ?? null }));
  const still = await as(manager, '10:23')((tx) => listTitles(tx, { q: '7-zip' }));
  assert.equal(still.items[0]?.state, 'ignored');
  const back = await as(manager, '10:24')((tx) => sortSoftwareTitle(tx, { softwareTitle: title.id, as: 'by_rules' }));
  assert.deepEqual([back.state, back.rule?.pattern], ['known', '7-zip']);
});

test('licences are held against machines in use that have the product', async () => {
  const [found] = (await as(manager, '10:30')((tx) => listProducts(tx, { q: 'Office 2016' }))).items;
  assert.ok(found);
  const verdict = async () => {
    const { products } = await as(manager, '10:40')((tx) => readBalance(tx, { customer: donghai.id }));
    const row = products.find(({ product }) => product.id === found.id);
    return [row?.verdict, row?.machines, row?.free];
  };
  assert.deepEqual(await verdict(), ['not_licensed', 2, -2]);
  const licence = { customerId: donghai.id, productId: found.id, metric: 'device' as const };
  const record = (quantity: number) =>
    as(manager, '10:31')((tx) => recordLicence(tx, { ...licence, quantity, id: tx.newId(), sealed: null }));
  await record(1);
  assert.deepEqual(await verdict(), ['over', 2, -1]);
  await record(4);
  assert.deepEqual(await verdict(), ['under', 2, 3]);
});

test('a product on the black list that comes onto a machine is told once', async () => {
  const [found] = (await as(manager, '11:00')((tx) => listProducts(tx, { q: '迅雷' }))).items;
  assert.ok(found);
  await as(manager, '11:01')((tx) => changeProduct(tx, { softwareProduct: found.id, isForbidden: true }));
  const one = await machine('下载机');
  const thunder = program('迅雷11', '11.4');
  await as(manager, '11:02')((tx) => reconcilePrograms(tx, one, [thunder]));
  await as(manager, '11:03')((tx) => reconcilePrograms(tx, one, [thunder, zip]));
  const events = await as(manager, '11:04')((tx) => historyOf(tx, { kind: 'asset', id: one.id }));
  assert.equal(events.filter(({ kind }) => kind === 'asset.forbidden_software_found').length, 1);
  const told = await as(manager, '11:05')((tx) => readAssetSoftware(tx, { asset: one.id }));
  assert.deepEqual([told.installed, told.forbidden, told.isWhole], [2, 1, true]);
});

test("another provider finds none of it, and another customer's machines have none of it", async () => {
  const { items } = await desk.other.as(stranger, (tx) => listTitles(tx, {}));
  const installed = await desk.other.as(stranger, (tx) => listInstallations(tx, {}));
  assert.deepEqual([items, installed.items], [[], []]);
  const theirs = await as(manager, '12:00')((tx) => listInstallations(tx, { customerId: xiling.id }));
  assert.deepEqual(theirs.items, []);
});
