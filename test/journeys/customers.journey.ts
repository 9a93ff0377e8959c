import assert from 'node:assert/strict';
import { after, afterEach, test } from 'node:test';
import { contacts, customers } from '../../demo/cast/cast.ts';
import { openStage } from '../harness/stage.ts';

const stage = await openStage();
afterEach((t) => stage.leave(t));
after(() => stage.close());

const bank = '江北农商银行';
const branch = '江北支行营业部';
const teller = '沈静';

test('a customer is recorded, found by pinyin, and changed', async () => {
  const visitor = await stage.seat('admin');
  const { words, page } = visitor;
  await visitor.goTo('/customers');
  await visitor.button(words('customers:customer.new')).first().click();
  await visitor.arriveAt(words('customers:customer.new'));
  await page.locator('summary', { hasText: words('customers:customer.sectionReach') }).click();
  await visitor.enter({ [words('customers:customer.name')]: bank, [words('customers:customer.phone')]: '02388001234' });
  await visitor.button(words('shell:action.save')).click();
  await visitor.arriveAt(bank);

  await visitor.button(words('shell:action.edit')).click();
  await visitor.enter({ [words('customers:customer.shortName')]: '江北银行' });
  await visitor.answer(words('shell:action.save'));
  await visitor.read('江北银行');

  await visitor.goTo('/customers');
  await visitor.enter({ [words('customers:customer.find')]: 'jbns' });
  const rows = visitor.rows(words('customers:customer.plural'));
  await rows.filter({ hasText: bank }).waitFor();
  await rows.nth(1).waitFor({ state: 'detached' });
});

test('a site and a contact of a customer are recorded from its page, changed, and retired', async () => {
  const visitor = await stage.seat('admin');
  const { words, page } = visitor;
  await visitor.goTo(`/sites/new?customerId=${stage.world.ids.customer.donghai}`);
  await visitor.enter({ [words('customers:site.name')]: branch });
  await visitor.button(words('shell:action.save')).click();
  await visitor.arriveAt(branch);
  const site = page.url();

  await visitor.goTo(`/customers/${stage.world.ids.customer.donghai}`);
  await page.getByRole('link', { name: branch }).waitFor();
  await visitor.goTo(`/contacts/new?customerId=${stage.world.ids.customer.donghai}`);
  await visitor.enter({
    [words('customers:contact.name')]: teller,
    [words('customers:contact.mobile')]: '13512345678',
  });
  await visitor.pick(words('customers:site.noun'), '江北', branch);
  await visitor.button(words('shell:action.save')).click();
  await visitor.arriveAt(teller);
  await visitor.read('135 1234 5678');

  await visitor.button(words('shell:action.edit')).click();
  await visitor.pick(words('customers:contact.department'), '财务', contacts.caller.department);
  await visitor.answer(words('shell:action.save'));
  await visitor.read(contacts.caller.department);
  await visitor.button(words('customers:state.retire')).click();
  await visitor.answer(words('customers:state.retire'));
  await visitor.read(words('customers:state.retired'));

  await visitor.goTo(site);
  await visitor.button(words('customers:state.retire')).click();
  await visitor.answer(words('customers:state.retire'));
  await visitor.read(words('customers:state.retired'));
  assert.equal(await visitor.button(words('customers:state.retire')).count(), 0);
});

test('staff limited to one customer see that one only, wherever they look', async () => {
  const { donghai, xiling } = customers;
  const resident = await stage.seat('resident');
  const { words, page } = resident;
  await resident.goTo('/customers');
  await resident.settle();
  assert.deepEqual(await resident.rows(words('customers:customer.plural')).getByRole('link').allInnerTexts(), [
    xiling.name,
  ]);

  await resident.goTo('/contacts');
  await resident.settle();
  assert.equal(await page.getByText(contacts.teacher.name).count(), 1);
  assert.equal(await page.getByText(contacts.caller.name).count(), 0);

  await page.keyboard.press('/');
  await page.getByRole('combobox', { name: words('shell:search.label') }).fill(donghai.shortName);
  await resident.read(words('shell:search.nothing'));
  await page.keyboard.press('Escape');

  await resident.goTo(`/customers/${stage.world.ids.customer.donghai}`);
  await resident.arriveAt(words('shell:failure.notFound.title'));
});
