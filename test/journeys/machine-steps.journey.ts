import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, afterEach, test } from 'node:test';
import { contacts } from '../../demo/cast/cast.ts';
import { recordAsset } from '../../modules/assets/asset.contract.ts';
import { changeScrapSetting } from '../../modules/assets/scrap-setting.contract.ts';
import { Keyboard } from '../harness/keyboard.ts';
import { openStage } from '../harness/stage.ts';
import type { Visitor } from '../harness/visitor.ts';

const stage = await openStage();
afterEach((t) => stage.leave(t));
after(() => stage.close());

const { ids } = stage.world;
const laptop = { number: 'DH-2001', name: '备用笔记本', kind: 'laptop', status: 'in_stock' } as const;
const { id: asset } = await stage.world
  .as('hotline')
  .ask(recordAsset, { body: { ...laptop, customerId: ids.customer.donghai, siteId: ids.site.donghai } });
const title = `${laptop.number} ${laptop.name}`;

async function choose(visitor: Visitor, step: string): Promise<void> {
  const { words } = visitor;
  await visitor.button(words('assets:step.act')).click();
  await visitor.page.getByRole('menuitem', { name: words(`assets:step.kinds.${step}`), exact: true }).click();
}

test('by keyboard alone a machine goes from stock to its user, and the form to sign is printed', async () => {
  const hotline = await stage.seat('hotline');
  const { words, page } = hotline;
  const keys = new Keyboard(hotline);
  await hotline.goTo(`/assets/${asset}`);
  await hotline.arriveAt(title);
  await keys.tabToButton(words('assets:step.kinds.issue'));
  await keys.press('Enter');
  await keys.cursorIn(words('assets:step.userId'));
  await keys.choose('zl', contacts.caller.name);
  await keys.tabTo(words('assets:step.accessories'));
  await keys.type('电源、鼠标');
  await keys.press('Control+Enter');
  await hotline.read(words('assets:status.in_use'));
  await hotline.read('电源、鼠标');
  // what is read again takes the focus from what it replaces
  await hotline.settle();
  const print = page.getByRole('link', { name: /HO-\d{4}-\d{6}/ }).first();
  await print.focus();
  const saved = page.waitForEvent('download');
  await keys.press('Enter');
  const form = await readFile(await (await saved).path());
  assert.equal(form.toString('latin1', 0, 5), '%PDF-');
  assert.deepEqual(await hotline.accessFaults(), []);
});

test('it is given back, and a page that was open meanwhile is told so', async () => {
  const [hotline, late] = [await stage.seat('hotline', { locale: 'en' }), await stage.seat('engineer')];
  for (const visitor of [hotline, late]) {
    await visitor.goTo(`/assets/${asset}`);
    await visitor.arriveAt(title);
    await visitor.button(visitor.words('assets:step.kinds.return')).click();
    await visitor.dialog.waitFor();
  }
  await hotline.pick(hotline.words('assets:step.condition'), hotline.words('assets:step.conditions.worn'));
  await hotline.answer(hotline.words('assets:step.kinds.return'));
  await hotline.read(hotline.words('assets:status.in_stock'));
  late.watched.expect(/412/);
  await late.dialog.getByRole('button', { name: late.words('assets:step.kinds.return'), exact: true }).click();
  await late.dialog.getByText(late.words('shell:form.stale')).waitFor();
});

test("scrapping waits for the customer's yes, and is done by it", async () => {
  const approval = { approval: 'customer', needsWipe: true } as const;
  await stage.world.as('admin').ask(changeScrapSetting, {
    params: { customer: ids.customer.donghai },
    body: approval,
    headers: { 'if-match': '"r1"' },
  });
  const hotline = await stage.seat('hotline');
  const { words } = hotline;
  await hotline.goTo(`/assets/${asset}`);
  await hotline.arriveAt(title);
  await choose(hotline, 'scrap');
  await hotline.pick(words('assets:step.methodOf.scrap'), words('assets:step.methods.too_old'));
  await hotline.answer(words('assets:step.kinds.scrap'));
  await hotline.read(words('assets:step.states.asked'));

  const person = await stage.seat('customerManager');
  await person.goTo('/portal/approvals');
  await person.read(title);
  await person.read(person.words('assets:portal.approval.scrapping_too_old.line', { number: laptop.number }));
  await person.page.getByRole('button', { name: person.words('approvals:portal.approve'), exact: true }).click();
  await person.read(person.words('approvals:portal.none'));

  await hotline.page.reload();
  await hotline.arriveAt(title);
  await hotline.read(words('assets:status.scrapped'));
});
