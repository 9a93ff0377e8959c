import assert from 'node:assert/strict';
import { after, afterEach, test } from 'node:test';
import * as cast from '../../demo/cast/cast.ts';
import { askApproval, type Approver } from '../../modules/approvals/index.ts';
import { recordTicket } from '../../modules/service-desk/ticket.contract.ts';
import { forEachTenant } from '../../server/worker/for-each-tenant.ts';
import { openStage } from '../harness/stage.ts';
import type { Visitor } from '../harness/visitor.ts';

const stage = await openStage();
afterEach((t) => stage.leave(t));
after(() => stage.close());

/** Of those who lead, by name. */
const whoMay = [cast.staff.manager.name, cast.staff.admin.name].join('、');

const phone = { width: 360, height: 740 };

/** Touched by a thumb: small in width, and nothing beside it. */
async function isGood(visitor: Visitor): Promise<void> {
  await visitor.settle();
  assert.deepEqual(await visitor.accessFaults(), []);
  assert.ok(
    await visitor.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth),
    'nothing is wider than the screen',
  );
}

/** A rule asks about a ticket of the customer's: any record would do. */
async function asked(title: string, approvers: readonly Approver[]): Promise<void> {
  const { world } = stage;
  const { tenant, customer, contact } = world.ids;
  const { id } = await world.as('hotline').ask(recordTicket, {
    body: {
      kind: 'service_request',
      customerId: customer.donghai,
      callerId: contact.caller,
      title,
      channel: 'phone',
      impact: 'degraded',
      urgency: 'normal',
    },
  });
  await forEachTenant(world.parts, 'test.approval', async (tx) => {
    if (tx.tenantId !== tenant) return;
    const subject = { kind: 'ticket', id };
    await askApproval(tx, { subject, customerId: customer.donghai, question: { code: 'test.journey' }, approvers });
  });
}

test('staff see at the top of the page what waits for them, and say yes with a word', async () => {
  const manager = await stage.seat('manager');
  const { page, words } = manager;
  await manager.goTo('/approvals?waiting=mine');
  await manager.read(words('approvals:approval.noneMineTitle'));
  await isGood(manager);
  await asked('笔记本申请报废', [{ side: 'staff' }]);
  await page.reload();
  await page.getByRole('button', { name: words('approvals:approval.count', { count: 1 }) }).waitFor();
  await page
    .getByRole('link', { name: words('approvals:portal.question.name') })
    .first()
    .click();
  await manager.arriveAt(words('approvals:portal.question.name'));
  // who may answer is told
  await manager.read(manager.words('approvals:seat.whoMay', { names: whoMay }));
  await isGood(manager);
  // the other button's name ends with the same word
  await manager.button(new RegExp(`(^|\\s)${words('approvals:act.approve')}$`)).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill('同意，已过年限');
  await dialog.getByRole('button', { name: words('approvals:act.approve'), exact: true }).click();
  await manager.read('同意，已过年限');
  await manager.read(words('approvals:state.approved'));
  await page
    .getByRole('button', { name: words('approvals:approval.count', { count: 1 }) })
    .waitFor({ state: 'detached' });
});

test("the customer's manager says no on a phone, with the reason, and the desk reads it", async () => {
  await asked('投影仪申请报废', [{ side: 'customer' }]);
  const person = await stage.seat('customerManager', { locale: 'en' });
  const { page, words } = person;
  await page.setViewportSize(phone);
  await person.goTo('/portal');
  await page.getByRole('link', { name: words('approvals:portal.count', { count: 1 }), exact: true }).click();
  await person.arriveAt(words('approvals:portal.title'));
  await person.read('投影仪申请报废');
  await isGood(person);
  await person.button(words('approvals:portal.refuse')).click();
  await page.getByRole('textbox', { name: words('approvals:portal.reason') }).fill('下个月还要用');
  await isGood(person);
  await person.button(words('approvals:portal.send')).click();
  await person.read(words('approvals:portal.none'));
  await page
    .getByRole('listitem')
    .filter({ hasText: words('approvals:portal.state.refused') })
    .getByRole('link')
    .click();
  await person.read('下个月还要用');
  await isGood(person);

  const manager = await stage.seat('manager');
  await manager.goTo('/approvals?state=refused');
  await manager.page
    .getByRole('link', { name: manager.words('approvals:portal.question.name') })
    .first()
    .click();
  await manager.read('下个月还要用');
  await manager.read(manager.words('approvals:state.refused'));
});
