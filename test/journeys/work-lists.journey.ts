import assert from 'node:assert/strict';
import { after, afterEach, test } from 'node:test';
import { locales } from '../../kernel/locale.ts';
import { acceptTicket } from '../../modules/service-desk/ticket-act.contract.ts';
import { recordTicket } from '../../modules/service-desk/ticket.contract.ts';
import { openStage } from '../harness/stage.ts';
import type { Visitor } from '../harness/visitor.ts';

const stage = await openStage();
afterEach((t) => stage.leave(t));
after(() => stage.close());

const { customer, contact } = stage.world.ids;

function report(title: string, urgency: 'high' | 'normal' = 'normal') {
  const at = { kind: 'incident', channel: 'phone', customerId: customer.donghai, callerId: contact.caller } as const;
  return stage.world.as('hotline').ask(recordTicket, { body: { ...at, impact: 'degraded', urgency, title } });
}

for (const title of ['打印机卡纸', '邮箱收不到邮件', '门禁刷卡无反应']) await report(title);
const taken = await report('核心交换机宕机', 'high');
await stage.world.as('engineer').ask(acceptTicket, { params: { ticket: taken.id } });

async function openList(visitor: Visitor, path = '/tickets?open=true'): Promise<void> {
  await visitor.goTo(path);
  await visitor.arriveAt(visitor.words('service-desk:ticket.plural'));
  await visitor.settle();
}

function titlesOf({ page }: Visitor): Promise<string[]> {
  return page.locator('tbody tr[id] td:nth-child(3)').allTextContents();
}

for (const locale of locales) {
  test(`each work list says how many stand in it, and opens by its keys, in ${locale}`, async () => {
    const visitor = await stage.seat('engineer', { locale });
    const { page, words } = visitor;
    await openList(visitor);
    const mine = page.getByRole('link', { name: `${words('service-desk:queue.mine')}1`, exact: true });
    await mine.waitFor();
    await page.keyboard.press('g');
    await page.keyboard.press('m');
    await page.waitForURL(/assigneeId=me/);
    await page.locator('tbody tr[id]').nth(1).waitFor({ state: 'detached' });
    assert.deepEqual(await titlesOf(visitor), ['核心交换机宕机']);
    assert.equal(await mine.getAttribute('aria-current'), 'page');
    // the most urgent of one's own stands on every page
    await page
      .getByRole('link', { name: new RegExp(taken.number.slice(-6)) })
      .first()
      .waitFor();
  });
}

test('a view is saved, shared, and shows the same to a colleague', async () => {
  const manager = await stage.seat('manager');
  const { page, words } = manager;
  await openList(manager, '/tickets?q=%E6%89%93%E5%8D%B0%E6%9C%BA&columns=number,title,status');
  await manager.button(words('saved-views:view.menu')).click();
  await manager.button(words('saved-views:view.save')).click();
  await manager.enter({ [words('saved-views:view.name')]: '打印机' });
  await page.getByRole('radio', { name: words('saved-views:view.sharing.everybody') }).click();
  await manager.answer(words('shell:action.save'));
  await manager.read(words('saved-views:view.saved', { name: '打印机' }));

  const engineer = await stage.seat('engineer');
  await openList(engineer);
  await engineer.button(words('saved-views:view.menu')).click();
  await engineer.page.getByRole('link', { name: '打印机', exact: true }).click();
  await engineer.page.waitForURL(/view=/);
  await engineer.settle();
  assert.deepEqual(await titlesOf(engineer), ['打印机卡纸']);
  assert.equal(await engineer.page.locator('thead th[scope=col]').count(), 4);
});

test('many are done at once; what was refused is listed with its reason, and the rest taken back', async () => {
  const visitor = await stage.seat('manager');
  const { page, words } = visitor;
  await openList(visitor, '/tickets?open=true&sort=recordedAt');
  await page.keyboard.press('j');
  await page.keyboard.press('x');
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await page.keyboard.press('X');
  await visitor.read(words('service-desk:bulk.marked', { count: '3' }));
  await visitor.button(words('service-desk:bulk.do.prioritise')).click();
  await page.getByRole('radio', { name: words('catalogue:impact.interrupted') }).check();
  await page.getByRole('radio', { name: words('catalogue:urgency.high') }).check();
  await visitor.answer(words('service-desk:bulk.start', { count: '3' }));
  const act = words('service-desk:bulk.act.prioritise');
  await visitor.read(words('service-desk:bulk.done', { act, done: '3' }));
  await page.locator('tbody tr[id]', { hasText: 'P1' }).nth(2).waitFor();
  await visitor.button(words('service-desk:bulk.undo')).click();
  await visitor.read(words('service-desk:bulk.done', { act: words('service-desk:bulk.act.undo'), done: '3' }));

  // what is not resolved cannot be confirmed
  await page
    .getByRole('checkbox', { name: words('shell:table.mark'), exact: true })
    .first()
    .check();
  await visitor.button(words('service-desk:bulk.do.confirm')).click();
  await visitor.answer(words('service-desk:bulk.start', { count: '1' }));
  const confirmed = { act: words('service-desk:bulk.act.confirm'), done: '0', refused: '1' };
  await page.getByRole('link', { name: words('service-desk:bulk.doneSome', confirmed) }).click();
  await visitor.arriveAt(confirmed.act);
  await visitor.settle();
  assert.equal(await page.locator('tbody tr[id]').count(), 1);
  assert.ok(await visitor.button(words('shell:export.label')).isEnabled());
});

test('what a colleague does shows without reloading, and nothing moves under one’s hand', async () => {
  const visitor = await stage.seat('engineer');
  const { page, words } = visitor;
  await openList(visitor, '/tickets?open=true&sort=recordedAt');
  const before = await titlesOf(visitor);
  await report('新来的：键盘失灵');
  await visitor.button(words('shell:news.come', { count: '1' })).waitFor();
  assert.deepEqual(await titlesOf(visitor), before);
  await page.keyboard.press('.');
  await page.locator('tbody tr[id]', { hasText: '键盘失灵' }).waitFor();
  assert.deepEqual((await titlesOf(visitor)).slice(1), before);
});
