import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, afterEach, test } from 'node:test';
import { recordContact } from '../../modules/customers/contact.contract.ts';
import { recordTicket } from '../../modules/service-desk/ticket.contract.ts';
import { contacts } from '../../demo/cast/cast.ts';
import { openStage } from '../harness/stage.ts';
import type { Visitor } from '../harness/visitor.ts';

const stage = await openStage();
afterEach((t) => stage.leave(t));
after(() => stage.close());

const { ids } = stage.world;

/** Somebody of 东海 with an open ticket. */
async function somebody(name: string, known: Partial<Parameters<typeof enter>[0]> = {}) {
  const id = await enter({ name, ...known });
  const ticket = await stage.world.as('hotline').ask(recordTicket, {
    body: {
      kind: 'incident',
      customerId: ids.customer.donghai,
      callerId: id,
      title: `${name}的键盘失灵`,
      channel: 'phone',
      impact: 'degraded',
      urgency: 'normal',
    },
  });
  return { id, number: ticket.number };
}

interface Known {
  name: string;
  mobile?: string;
  position?: string;
}

async function enter(known: Known): Promise<string> {
  const body = { ...known, customerId: ids.customer.donghai };
  return (await stage.world.as('admin').ask(recordContact, { body })).id;
}

async function more(visitor: Visitor, what: string): Promise<void> {
  await visitor.button(visitor.words('customers:contact.more')).click();
  await visitor.page.getByRole('menuitem', { name: visitor.words(what) }).click();
}

test('a double is found, compared and merged; its page leads to the contact that was kept', async () => {
  const kept = await somebody('汤圆', { mobile: '13612340001' });
  const double = await somebody('汤园', { mobile: '13612340001', position: '质检员' });
  const visitor = await stage.seat('admin');
  const { words, page } = visitor;
  await visitor.goTo('/contacts');
  await visitor.button(words('customers:contact.findDoubles')).click();
  await visitor.pick(words('customers:customer.noun'), '东海');
  await page.getByRole('link', { name: '汤圆' }).click();

  await visitor.arriveAt(words('customers:contact.mergeTitle'));
  await visitor.read(words('customers:contact.mergeCount', { what: words('service-desk:holder.tickets'), count: 1 }));
  await page.getByRole('radio', { name: `${words('customers:contact.name')}: 汤园` }).check();
  await visitor.button(words('customers:contact.mergeInto', { kept: '汤圆', double: '汤园' })).click();
  await visitor.arriveAt('汤园');
  await visitor.read('质检员');
  await visitor.read(double.number);
  await visitor.read(kept.number);

  await visitor.goTo(`/contacts/${double.id}`);
  await visitor.read(words('customers:contact.state.merged'));
  assert.equal(await visitor.button(words('shell:action.edit')).count(), 0);
  await page.getByRole('link', { name: words('customers:contact.goToKept', { name: '汤园' }) }).click();
  await visitor.read('136 1234 0001');
});

test('a contact with an open ticket is retired with open eyes, and brought back', async () => {
  const { id, number } = await somebody('毕升');
  const visitor = await stage.seat('admin', { locale: 'en' });
  const { words } = visitor;
  await visitor.goTo(`/contacts/${id}`);
  await visitor.button(words('customers:state.retire')).click();
  await visitor.dialog.getByText(number).waitFor();
  await visitor.answer(words('customers:state.retire'));
  await visitor.read(words('customers:state.retired'));
  await visitor.button(words('customers:contact.reinstate')).click();
  await visitor.button(words('shell:action.edit')).waitFor();
});

test('personal data is erased with the name typed, and nothing finds the person any more', async () => {
  const { id, number } = await somebody('凌寒', { mobile: '13612340002' });
  const visitor = await stage.seat('admin');
  const { words, page } = visitor;
  await visitor.goTo(`/contacts/${id}`);
  await visitor.arriveAt('凌寒');
  await more(visitor, 'customers:contact.erase');
  const confirmation = words('customers:contact.eraseConfirmation');
  await visitor.enter({ [confirmation]: '凌汉', [words('customers:contact.eraseReason')]: '本人书面申请' });
  await visitor.dialog.getByRole('button', { name: words('customers:contact.erase') }).click();
  await visitor
    .faultAt(confirmation)
    .filter({ hasText: words('customers:refusal.contact.not_confirmed') })
    .waitFor();
  await visitor.enter({ [confirmation]: '凌寒' });
  await visitor.answer(words('customers:contact.erase'));
  const pseudonym = `用户 ${id.slice(-4).toUpperCase()}`;
  await visitor.arriveAt(pseudonym);
  await visitor.read(words('customers:contact.erasedText'));

  await visitor.goTo(`/tickets/${number}`);
  await visitor.arriveAt(new RegExp(`${pseudonym}的键盘失灵`));
  assert.equal(await page.getByText('凌寒').count(), 0);
  await page.keyboard.press('/');
  await page.getByRole('combobox', { name: words('shell:search.label') }).fill('凌寒');
  await visitor.read(words('shell:search.nothing'));
});

test('what is kept of a person is given out as a file', async () => {
  const visitor = await stage.seat('admin');
  const { words, page } = visitor;
  await visitor.goTo(`/contacts/${ids.contact.colleague}`);
  await visitor.arriveAt(contacts.colleague.name);
  await more(visitor, 'customers:contact.disclose');
  const saving = page.waitForEvent('download');
  await visitor.answer(words('customers:contact.disclose'));
  const told: unknown = JSON.parse(await readFile(await (await saving).path(), 'utf8'));
  assert.match(JSON.stringify(told), new RegExp(contacts.colleague.mobile));
});

test('the pages of doubles and mergers are clean to whoever reads them aloud', async () => {
  const one = await enter({ name: '管乐', mobile: '13612340003' });
  const other = await enter({ name: '管月', mobile: '13612340003' });
  const visitor = await stage.seat('admin');
  for (const path of [
    `/contacts/doubles?customerId=${ids.customer.donghai}`,
    `/contacts/${one}/merger?doubleId=${other}`,
  ]) {
    await visitor.goTo(path);
    await visitor.settle();
    assert.deepEqual(await visitor.accessFaults(), [], path);
  }
});
