import assert from 'node:assert/strict';
import { after, afterEach, test } from 'node:test';
import { makeInventoryToken } from '../../modules/inventory/inventory-token.contract.ts';
import { documentOf } from '../../modules/inventory/server/reports/report.factory.ts';
import { Keyboard } from '../harness/keyboard.ts';
import { openStage } from '../harness/stage.ts';

const stage = await openStage();
afterEach((t) => stage.leave(t));
after(() => stage.close());

const { world } = stage;
const customerId = world.ids.customer.donghai;

test('what a machine reports becomes products, once the common ones are brought in', async () => {
  const body = { name: '总部' };
  const { token } = await world.as('admin').ask(makeInventoryToken, { params: { customer: customerId }, body });
  const programs = ['Microsoft Office 专业增强版 2016 - zh-cn', '东海总账 3.1'];
  const payload = documentOf({ name: 'cw-01', serial: 'PF3QX1AB', deviceid: 'cw-01-2026', programs });
  await world.app.inject({ method: 'POST', url: `/inventory/${token}`, payload });
  await world.work();

  const admin = await stage.seat('admin');
  const { page, words } = admin;
  const keys = new Keyboard(admin);
  await admin.goTo('/software-products');
  await admin.read(words('software:product.emptyTitle'));
  assert.deepEqual(await admin.accessFaults(), []);
  await page
    .getByRole('button', { name: words('software:product.delivery') })
    .last()
    .focus();
  await keys.press('Enter');
  await page.getByRole('link', { name: 'Office 2016', exact: true }).waitFor();
  assert.deepEqual(await admin.accessFaults(), []);
});

test('by keyboard a rule is tried and made, and an unknown name is known', async () => {
  const admin = await stage.seat('admin');
  const { page, words } = admin;
  const keys = new Keyboard(admin);
  await admin.goTo('/software-titles?state=unknown');
  await page.getByRole('row', { name: /东海总账/ }).waitFor();
  await admin.moveTo('/title-rules');
  await page.getByRole('button', { name: words('software:rule.new') }).focus();
  await keys.press('Enter');
  await keys.cursorIn(words('software:rule.pattern'));
  await keys.type('东海总账*');
  await keys.tabToButton(words('software:rule.try'));
  await keys.press('Enter');
  await admin.read(words('software:rule.tryCount', { matches: 1, sorts: 1 }));
  assert.deepEqual(await admin.accessFaults(), []);
  await keys.press('Control+Enter');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await admin.goTo(`/title-rules?q=${encodeURIComponent('东海')}`);
  await page.getByRole('row', { name: /东海总账/ }).waitFor();
  await admin.moveTo('/software-titles?state=unknown');
  await admin.read(words('software:title.allKnown'));
});

test('in English licences are held against what is installed, and a look at their keys is kept', async () => {
  const admin = await stage.seat('admin', { locale: 'en' });
  const { page, words } = admin;
  const keys = new Keyboard(admin);
  await admin.goTo(`/software?customerId=${customerId}`);
  const office = page.getByRole('row', { name: /Office 2016/ });
  await office.getByText(words('software:balance.verdicts.not_licensed')).waitFor();
  assert.deepEqual(await admin.accessFaults(), []);
  await page.getByRole('button', { name: words('software:balance.recordLicence') }).focus();
  await keys.press('Enter');
  await admin.arriveAt(words('software:licence.new'));
  await keys.tabTo(words('software:product.noun'));
  await keys.choose('Office 2016');
  await keys.tabTo(words('software:licence.quantity'));
  await keys.type('5');
  await keys.tabTo(words('software:licence.keys'));
  await keys.type('AAAAA-BBBBB-CCCCC');
  await keys.press('Control+Enter');
  await admin.read(words('software:licence.keysSealed'));
  await page.getByRole('button', { name: words('software:licence.showKeys') }).focus();
  await keys.press('Enter');
  await page.getByRole('dialog').getByText('AAAAA-BBBBB-CCCCC').waitFor();
  assert.deepEqual(await admin.accessFaults(), []);
  await keys.press('Enter');
  await admin.moveTo(`/software?customerId=${customerId}`);
  await office.getByText(words('software:balance.verdicts.under')).waitFor();
});
