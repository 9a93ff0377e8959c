import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, afterEach, test } from 'node:test';
import { enterByLabel, issueAssetLabel } from '../../modules/assets/asset-label.contract.ts';
import { changeAsset, readAsset, recordAsset } from '../../modules/assets/asset.contract.ts';
import { openStage } from '../harness/stage.ts';
import type { Visitor } from '../harness/visitor.ts';

const stage = await openStage();
afterEach((t) => stage.leave(t));
after(() => stage.close());

const { world } = stage;
const desk = world.as('hotline');
const names = ['财务主机', '仓库打印机', '前台电脑'];
const machines: string[] = [];
for (const name of names) {
  const body = { name, kind: 'desktop', customerId: world.ids.customer.donghai } as const;
  machines.push((await desk.ask(recordAsset, { body })).id);
}
const [first = ''] = machines;
const stuck = await desk.ask(issueAssetLabel, { params: { asset: first } });

async function isGood(visitor: Visitor): Promise<void> {
  await visitor.settle();
  assert.deepEqual(await visitor.accessFaults(), []);
}

/** Where the codes of a PDF of labels lead, in their order. */
function codesIn(pdf: Buffer): string[] {
  return [...pdf.toString('latin1').matchAll(/URI \(http[^)]*\/r\/(huaxin\.\w{10})\)/g)].map(([, code]) => code ?? '');
}

test('three machines are chosen and printed; who had the old PIN of one is not let in any more', async () => {
  const visitor = await stage.seat('hotline');
  const { page, words } = visitor;
  await visitor.goTo('/assets');
  await visitor.arriveAt(words('assets:asset.plural'));
  for (const name of names) {
    await visitor.rows(words('assets:asset.plural')).filter({ hasText: name }).getByRole('checkbox').check();
  }
  await visitor.button(words('assets:label.print.act')).last().click();
  const dialog = page.getByRole('dialog', { name: words('assets:label.print.title') });
  await dialog.getByRole('img', { name: words('assets:label.print.preview') }).waitFor();
  assert.match(await dialog.innerText(), /财务主机/);
  await isGood(visitor);

  await dialog.getByRole('switch', { name: words('assets:label.print.newPins') }).click();
  const saved = page.waitForEvent('download');
  await visitor.button(words('assets:label.print.make')).click();
  const codes = codesIn(await readFile(await (await saved).path()));
  assert.deepEqual([codes.length, new Set(codes).size], [3, 3]);
  const old = await world.as('nobody').try(enterByLabel, { body: stuck });
  assert.equal(old.status, 401);

  // staff who scan one stand before its machine
  await visitor.goTo(`/r/${codes[0]}`);
  await visitor.arriveAt(new RegExp(names.join('|')));
});

test('a machine whose name has changed is listed for reprinting, and no more once it was printed', async () => {
  const { revision } = await desk.ask(readAsset, { params: { asset: first } });
  const headers = { 'if-match': `"r${revision}"` };
  await desk.ask(changeAsset, { params: { asset: first }, body: { name: '财务新主机' }, headers });
  const visitor = await stage.seat('hotline', { locale: 'en' });
  const { page, words } = visitor;
  const title = words('assets:label.outdatedList.title');
  await visitor.goTo('/outdated-labels');
  await visitor.arriveAt(title);
  const row = visitor.rows(title).filter({ hasText: '财务新主机' });
  await row.waitFor();
  assert.match(await row.innerText(), new RegExp(words('assets:asset.name')));
  await isGood(visitor);

  await visitor.button(words('assets:label.print.act')).click();
  await visitor.read(words('assets:label.print.count', { count: '1', unlabelled: '0' }));
  const saved = page.waitForEvent('download');
  await visitor.button(words('assets:label.print.make')).click();
  assert.equal(codesIn(await readFile(await (await saved).path())).length, 1);
  await visitor.read(words('assets:label.outdatedList.emptyTitle'));
});

test('a provider says what stands on its labels, and somebody that one sticks', async () => {
  const visitor = await stage.seat('admin');
  const { page, words } = visitor;
  await visitor.goTo('/settings/label-templates');
  await visitor.arriveAt(words('assets:label.template.title'));
  await isGood(visitor);
  await visitor.button(new RegExp(words('assets:label.template.codes.sheet_3x8'))).click();
  await visitor.enter({ [words('assets:label.template.remark')]: '请勿遮挡本标签' });
  await visitor.button(words('shell:action.save')).click();
  await visitor.read('请勿遮挡本标签');

  await visitor.goTo(`/assets/${first}`);
  await visitor.button(words('assets:label.stick')).click();
  await page.getByText(words('assets:label.notStuck')).waitFor({ state: 'hidden' });
  await isGood(visitor);
});
