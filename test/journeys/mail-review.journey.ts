import assert from 'node:assert/strict';
import { after, afterEach, test } from 'node:test';
import * as cast from '../../demo/cast/cast.ts';
import { listTickets } from '../../modules/service-desk/ticket-list.contract.ts';
import { Keyboard } from '../harness/keyboard.ts';
import { openStage } from '../harness/stage.ts';
import { takeMail } from '../walls/take-mail.ts';

const stage = await openStage();
afterEach((t) => stage.leave(t));
after(() => stage.close());
const { world } = stage;
const { donghai } = world.ids.customer;

/** Into a mailbox of 东海's own, from an address that nobody knows. */
function come(subject: string, address: string) {
  return takeMail(world, world.as('admin'), { provider: 'huaxin', customerId: donghai, address, subject });
}

test('a mail of somebody unknown is made a ticket of a contact by keys alone, and then nothing waits', async () => {
  const hotline = await stage.seat('hotline');
  const { page, words } = hotline;
  await hotline.goTo('/mail-review');
  await hotline.read(words('service-desk:mail.allDone'));
  await come('三楼打印机没反应', 'one@huaxin.example.cn');
  await page.reload();
  await hotline.read('三楼打印机没反应');
  const keyboard = new Keyboard(hotline);
  await keyboard.press('j');
  await keyboard.press('Enter');
  await hotline.read(words('service-desk:mail.whyText.unknown_sender'));
  assert.deepEqual(await hotline.accessFaults(), []);
  await keyboard.press('1');
  await keyboard.cursorIn(words('service-desk:mail.contact'));
  await keyboard.choose(cast.contacts.caller.name);
  await keyboard.press('Control+Enter');
  await hotline.read(words('service-desk:mail.state.taken'));
  await world.work();
  const { items } = await world.as('hotline').ask(listTickets, { query: { q: '三楼打印机没反应' } });
  assert.equal(items[0]?.caller?.name, cast.contacts.caller.name);
});

test('a sender is blocked with one key and a reason, in English too', async () => {
  await come('BIG SALE', 'two@huaxin.example.cn');
  const manager = await stage.seat('manager', { locale: 'en' });
  const { page, words } = manager;
  await manager.goTo('/mail-review');
  await manager.read('BIG SALE');
  const keyboard = new Keyboard(manager);
  await keyboard.press('j');
  await keyboard.press('Enter');
  await manager.button(new RegExp(words('service-desk:mail.act.block'))).waitFor();
  await keyboard.press('5');
  await keyboard.cursorIn(words('service-desk:mail.reason'));
  await keyboard.type('spam');
  await keyboard.press('Control+Enter');
  await manager.read(words('service-desk:mail.state.no_business'));
  await manager.goTo('/mail-intake-setting');
  await manager.read('nobody@huaxin.example.cn');
  assert.deepEqual(await manager.accessFaults(), []);
  await page.close();
});
