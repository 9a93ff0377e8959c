import { after, afterEach, test } from 'node:test';
import { contacts } from '../../demo/cast/cast.ts';
import { recordAsset } from '../../modules/assets/asset.contract.ts';
import { Keyboard } from '../harness/keyboard.ts';
import { openStage } from '../harness/stage.ts';

const stage = await openStage();
afterEach((t) => stage.leave(t));
after(() => stage.close());
const { world } = stage;
const ip = '10.20.30.41';
await world.as('hotline').ask(recordAsset, {
  body: {
    name: '惠普打印机',
    kind: 'printer',
    customerId: world.ids.customer.donghai,
    userId: world.ids.contact.caller,
    ipAddress: ip,
  },
});

test('by an address alone the caller is found, what is promised is read out, and the next call can come', async (t) => {
  const hotline = await stage.seat('hotline');
  const { words } = hotline;
  const keys = new Keyboard(hotline);
  await hotline.goTo('/tickets/new');
  await keys.cursorIn(words('service-desk:ticket.field.caller'));
  const began = performance.now();
  await keys.choose(ip, '惠普打印机');
  await keys.cursorIn(words('service-desk:ticket.field.title'));
  await keys.type('打印机脱机');
  await hotline.read(words('service-desk:record.promise'));
  await hotline.read(contacts.caller.name);
  await keys.press('Control+Shift+Enter');
  await hotline.read(/INC-2026-\d{6}/);
  await keys.cursorIn(words('service-desk:ticket.field.caller'));
  const typed = ip.length + '打印机脱机'.length;
  t.diagnostic(`${typed + 2} keys, ${((performance.now() - began) / 1000).toFixed(1)} s of the machine`);
});

test('a template fills the form, and what is open already takes what was typed', async () => {
  const hotline = await stage.seat('hotline');
  const { words } = hotline;
  const keys = new Keyboard(hotline);
  await hotline.goTo('/tickets/new');
  await keys.cursorIn(words('service-desk:ticket.field.caller'));
  await keys.choose(ip, '惠普打印机');
  await keys.cursorIn(words('service-desk:ticket.field.title'));
  await keys.press('Alt+t');
  await keys.choose('打印', '打印机无法打印');
  await keys.cursorIn(words('service-desk:ticket.field.title'));
  await hotline.button(words('service-desk:record.addToThis')).first().click();
  await hotline.arriveAt('打印机脱机');
  await hotline.read(/打印机无法打印/);
});
