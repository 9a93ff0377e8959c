import assert from 'node:assert/strict';
import { after, afterEach, test } from 'node:test';
import { changeCustomer, readCustomer } from '../../modules/customers/customer.contract.ts';
import { customers, staff } from '../../demo/cast/cast.ts';
import { openStage } from '../harness/stage.ts';

const stage = await openStage();
afterEach((t) => stage.leave(t));
after(() => stage.close());

const note = '门禁卡在前台';
const customer = stage.world.ids.customer.donghai;
const admin = stage.world.as('admin');
const { revision } = await admin.ask(readCustomer, { params: { customer } });
await admin.ask(changeCustomer, {
  params: { customer },
  body: { note },
  headers: { 'if-match': `"r${revision}"` },
});

test('an auditor finds who changed a customer and what stood there before, and verifies the log', async () => {
  const auditor = await stage.seat('auditor');
  const { words, page } = auditor;
  await auditor.goTo('/audit');
  await auditor.arriveAt(words('audit:trail.title'));
  await auditor.button(new RegExp(`^${words('audit:trail.kind')}(?: |$)`)).click();
  const changed = words('customers:event.customer.changed');
  await page.locator('[role=combobox]:focus').waitFor();
  await page.keyboard.type(changed);
  await auditor.choice(changed).click();

  const row = auditor.rows(words('audit:trail.title')).first();
  await row.filter({ hasText: customers.donghai.name }).waitFor();
  assert.match(await row.innerText(), new RegExp(staff.admin.name));
  // in its middle stands a link to the customer's page
  await row.locator('td').first().click();
  const change = page
    .getByRole('table', { name: words('audit:trail.changes') })
    .getByRole('row')
    .last();
  assert.match(await change.innerText(), new RegExp(`${words('audit:field.note')}\\s+—\\s+${note}`));

  await auditor.button(words('audit:chain.verify')).click();
  await page
    .getByRole('status')
    .filter({ hasText: /^校验通过/ })
    .waitFor();
});

test('a customer’s page tells its history, with the way to all of it', async () => {
  const manager = await stage.seat('manager');
  await manager.goTo(`/customers/${customer}`);
  await manager.read(manager.words('customers:event.customer.changed'));
  await manager.read(note);
});
