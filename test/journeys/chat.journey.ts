import assert from 'node:assert/strict';
import { after, afterEach, test } from 'node:test';
import { contacts, customers } from '../../demo/cast/cast.ts';
import { Keyboard } from '../harness/keyboard.ts';
import { openStage } from '../harness/stage.ts';

const stage = await openStage();
afterEach((t) => stage.leave(t));
after(() => stage.close());

const chat = `东海-${contacts.caller.name}(12345678) 2026/11/23 8:40:11
在吗
东海-${contacts.caller.name}(12345678) 2026/11/23 8:41:02
ERP 登录不了，提示证书过期
值班 2026/11/23 8:42:30
收到`;

test('by keyboard alone, a conversation that was pasted is a ticket with one key', async () => {
  const hotline = await stage.seat('hotline');
  const { page, words } = hotline;
  const keys = new Keyboard(hotline);
  await hotline.goTo('/tickets');
  await hotline.arriveAt(words('service-desk:ticket.plural'));
  await keys.press('v');
  await hotline.arriveAt(words('service-desk:chat.title'));
  await keys.cursorIn(words('service-desk:chat.text'));
  await page.keyboard.insertText(chat);
  const preview = page.getByRole('list', { name: words('service-desk:chat.messages', { count: 3 }) });
  await preview.getByText(`东海-${contacts.caller.name}`).first().waitFor();
  // what it says fills the rest
  const title = page.getByRole('textbox', { name: words('service-desk:ticket.field.title') });
  await page.waitForFunction(
    (input) => input instanceof HTMLInputElement && input.value !== '',
    await title.elementHandle(),
  );
  assert.equal(await title.inputValue(), 'ERP 登录不了，提示证书过期');
  await hotline.read(customers.donghai.name);
  await hotline.settle();
  assert.deepEqual(await hotline.accessFaults(), []);
  await keys.press('Control+Enter');
  await hotline.arriveAt('ERP 登录不了，提示证书过期');
  for (const shown of [contacts.caller.name, customers.donghai.name, words('catalogue:channel.qq')])
    await hotline.read(shown);
});

test('what no form is known of is kept as it is, and of a missing caller the customer is asked for', async () => {
  const hotline = await stage.seat('hotline', { locale: 'en' });
  const { page, words } = hotline;
  const keys = new Keyboard(hotline);
  await hotline.goTo('/chats/new');
  await hotline.arriveAt(words('service-desk:chat.title'));
  await keys.cursorIn(words('service-desk:chat.text'));
  await page.keyboard.insertText('the printer on the second floor is broken');
  await hotline.read(words('service-desk:chat.nobody'));
  await keys.press('Control+Enter');
  await hotline.faultAt(words('customers:customer.noun')).waitFor();
  assert.deepEqual(await hotline.accessFaults(), []);
});
