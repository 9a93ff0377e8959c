import assert from 'node:assert/strict';
import { after, afterEach, test } from 'node:test';
import { recordAsset } from '../../modules/assets/asset.contract.ts';
import { listCategories } from '../../modules/catalogue/category.contract.ts';
import { resolveTicket } from '../../modules/service-desk/ticket-act.contract.ts';
import { recordTicket } from '../../modules/service-desk/ticket.contract.ts';
import { Keyboard } from '../harness/keyboard.ts';
import { openStage } from '../harness/stage.ts';

const stage = await openStage();
afterEach((t) => stage.leave(t));
after(() => stage.close());
const { world } = stage;
const { customer, contact } = world.ids;
const key = (name: string) => `service-desk:rework.${name}`;

const { items: categories } = await world.as('hotline').ask(listCategories);
const repair = categories.find(({ code }) => code === 'service.hardware.repair');
const printer = await world.as('hotline').ask(recordAsset, {
  body: { name: '前台打印机', kind: 'printer', customerId: customer.donghai, userId: contact.caller },
});

/** Put right this morning, by the engineer. */
async function repaired(): Promise<string> {
  const engineer = world.as('engineer');
  const whose = { customerId: customer.donghai, callerId: contact.caller, assetId: printer.id };
  const about = { kind: 'incident', channel: 'phone', impact: 'degraded', urgency: 'normal' } as const;
  const body = { ...about, ...whose, title: '打印机不进纸', ...(repair && { categoryId: repair.id }) };
  const ticket = await engineer.ask(recordTicket, { body });
  const solution = { code: 'permanent', mode: 'on_site', solution: '换了搓纸轮' } as const;
  await engineer.ask(resolveTicket, { params: { ticket: ticket.id }, body: solution });
  return ticket.number;
}

const earlier = await repaired();
let again = '';

test('while it is written down the same fault is known again, and one chord makes it free', async () => {
  const hotline = await stage.seat('hotline');
  const { words } = hotline;
  const keys = new Keyboard(hotline);
  await hotline.goTo(`/tickets/new?assetId=${printer.id}&callerId=${contact.caller}`);
  await hotline.read(earlier);
  await hotline.settle();
  await hotline.field(words('service-desk:ticket.field.title')).fill('打印机又不进纸');
  await hotline.pick(words('service-desk:ticket.field.category'), repair?.name ?? '');
  await hotline
    .part(words(key('proposal')))
    .getByText(earlier)
    .waitFor();
  await keys.press('Alt+r');
  await hotline.read(words(key('proposalTaken')));
  await hotline.settle();
  assert.deepEqual(await hotline.accessFaults(), []);
  await keys.press('Control+Enter');
  await hotline.arriveAt('打印机又不进纸');
  const part = hotline.part(words(key('title')));
  await part.getByText(words(key('free'))).waitFor();
  await part.getByRole('link', { name: earlier }).waitFor();
  again = new URL(hotline.page.url()).pathname;
});

test('why it is not free is stated with evidence by one, and decided by another', async () => {
  const engineer = await stage.seat('engineer');
  const { words } = engineer;
  const part = engineer.part(words(key('title')));
  await engineer.goTo(again);
  await part.getByRole('button', { name: words(key('exclude')) }).click();
  await engineer.pick(words(key('reasonLabel')), '', words(key('reason.foreign_consumables')));
  await engineer.enter({ [words(key('evidence'))]: '纸盒里是再生纸，受潮粘连' });
  await engineer.page.keyboard.press('Control+Enter');
  await part.getByText(words(key('waiting'))).waitFor();
  assert.equal(await part.getByRole('button', { name: words(key('decide')) }).count(), 0);
  await engineer.settle();
  assert.deepEqual(await engineer.accessFaults(), []);

  const manager = await stage.seat('manager', { locale: 'en' });
  const tell = manager.words;
  const theirs = manager.part(tell(key('title')));
  await manager.goTo(again);
  await theirs.getByRole('button', { name: tell(key('decide')) }).click();
  await manager.page.getByLabel(tell(key('decision.accepted'))).check();
  await manager.page.keyboard.press('Control+Enter');
  await theirs.getByText(tell(key('charged')), { exact: true }).waitFor();
  await part.getByText(words(key('charged')), { exact: true }).waitFor();
});

test('neither its caller nor another customer reads anything of it', async () => {
  for (const who of ['caller', 'teacher'] as const) {
    const user = await stage.seat(who);
    await user.goTo(again.replace('/tickets/', '/portal/tickets/'));
    await user.settle();
    assert.equal(await user.page.getByText(/再生纸|除外|质保/).count(), 0);
  }
});
