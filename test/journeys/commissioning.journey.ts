import assert from 'node:assert/strict';
import { after, afterEach, test } from 'node:test';
import { contacts } from '../../demo/cast/cast.ts';
import { recordAsset } from '../../modules/assets/asset.contract.ts';
import { changeCommissioningSetting, endUseException } from '../../modules/assets/commissioning.contract.ts';
import { Keyboard } from '../harness/keyboard.ts';
import { openStage } from '../harness/stage.ts';

const stage = await openStage();
afterEach((t) => stage.leave(t));
after(() => stage.close());

const { ids } = stage.world;
const admin = stage.world.as('admin');
const desktop = { number: 'DH-3001', name: '前台电脑', kind: 'desktop', status: 'in_stock' } as const;
const { id: asset } = await admin.ask(recordAsset, {
  body: { ...desktop, customerId: ids.customer.donghai, siteId: ids.site.donghai },
});

test('what lacks its label is not put into use, until somebody answers for it with a day', async () => {
  await admin.ask(changeCommissioningSetting, {
    params: { customer: ids.customer.donghai },
    body: { mode: 'enforce' },
    headers: { 'if-match': '"r1"' },
  });
  const { page, words, ...visitor } = await seatAt(`/assets/${asset}`);
  const { keys, seat } = visitor;
  await seat.read(words('assets:commissioning.lacks.labelPrinted'));
  await issue();
  await page.getByRole('dialog').getByRole('alert').waitFor();
  assert.deepEqual(await seat.accessFaults(), []);
  await keys.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });

  await seat.button(words('assets:commissioning.except')).focus();
  await keys.press('Enter');
  await keys.cursorIn(words('assets:commissioning.reason'));
  await keys.type('打印机缺色带，周五补贴标签');
  await keys.tabTo(words('assets:commissioning.dueOn'));
  await keys.type('2026-11-27');
  await keys.press('Control+Enter');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await issue();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await seat.read(words('assets:status.in_use'));

  await seat.goTo('/commissioning');
  await page.getByRole('row', { name: new RegExp(desktop.number) }).waitFor();
  assert.deepEqual(await seat.accessFaults(), []);
  await admin.ask(endUseException, { params: { asset } });

  async function issue(): Promise<void> {
    await seat.button(words('assets:step.kinds.issue')).focus();
    await keys.press('Enter');
    await keys.cursorIn(words('assets:step.userId'));
    await keys.choose('zl', contacts.caller.name);
    // in a picker Enter would open its list as well
    await keys.tabTo(words('assets:step.accessories'));
    await keys.press('Control+Enter');
  }
});

test('in English machines get numbers by a pattern that shows what comes of it, and are found by their former ones', async () => {
  const { page, words, keys, seat } = await seatAt(`/customers/${ids.customer.donghai}`, 'en');
  await seat.button(words('assets:numbering.set')).focus();
  await keys.press('Enter');
  await keys.cursorIn(words('assets:numbering.numberPattern'));
  await keys.press('Control+a');
  await keys.type('{prefix}-{nobody}');
  await page.getByRole('dialog').getByText(words('assets:numbering.faults.unknown_token')).waitFor();
  await keys.press('Control+a');
  await keys.type('{prefix}-{0000}');
  await keys.tabTo(words('assets:numbering.prefix'));
  await keys.type('east');
  await page.getByRole('dialog').getByText('EAST-0001').waitFor();
  assert.deepEqual(await seat.accessFaults(), []);
  await keys.press('Control+Enter');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });

  await seat.button(words('assets:renumbering.planTitle')).focus();
  await keys.press('Enter');
  await keys.cursorIn(words('assets:renumbering.siteId'));
  await keys.press('Control+Enter');
  const row = page.getByRole('row', { name: /EAST-0001/ });
  await row.getByText(words('assets:renumbering.waiting')).waitFor();
  assert.deepEqual(await seat.accessFaults(), []);
  await seat.button(words('assets:renumbering.start')).click();
  await seat.answer(words('assets:renumbering.start'));
  await row.getByText(words('assets:renumbering.outcomes.done')).waitFor();

  await keys.press('/');
  await keys.type(desktop.number);
  await page.getByRole('option', { name: /EAST-/ }).first().waitFor();
});

async function seatAt(path: string, locale: 'zh-CN' | 'en' = 'zh-CN') {
  const seat = await stage.seat('admin', { locale });
  await seat.goTo(path);
  return { seat, page: seat.page, words: seat.words, keys: new Keyboard(seat) };
}
