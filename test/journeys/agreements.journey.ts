import assert from 'node:assert/strict';
import { after, afterEach, test } from 'node:test';
import { customers } from '../../demo/cast/cast.ts';
import { openStage } from '../harness/stage.ts';

const stage = await openStage();
afterEach((t) => stage.leave(t));
after(() => stage.close());

const customerId = stage.world.ids.customer.donghai;

test('an agreement is begun from a template, its preview follows while it is written, and it holds for the customer', async () => {
  const manager = await stage.seat('manager');
  const { page, words } = manager;
  await manager.goTo(`/agreements/new?customerId=${customerId}`);
  await manager.arriveAt(words('sla:agreement.new'));
  const name = words('sla:template.extended_7x24.name');
  await page.getByRole('button', { name: words('sla:template.takeNamed', { name }) }).click();
  const preview = page.getByRole('complementary', { name: words('sla:preview.title') });
  // P1 round the clock: a quarter of an hour after Monday at nine
  await preview.getByText('2026-11-23 09:15').first().waitFor();
  const target = words('sla:line.fieldOf', { line: 1, field: words('sla:line.target') });
  await page.getByRole('spinbutton', { name: target }).fill('20');
  await preview.getByText('2026-11-23 09:20').first().waitFor();
  await manager.settle();
  assert.deepEqual(await manager.accessFaults(), []);
  await page.keyboard.press('Control+Enter');
  await manager.arriveAt(name);
  await manager.settle();
  assert.deepEqual(await manager.accessFaults(), []);
  await manager.goTo(`/customers/${customerId}`);
  await page.getByRole('link', { name: words('sla:agreement.look', { name }) }).waitFor();
});

test('a line that can never win is refused at its place, in words, while it is written', async () => {
  const manager = await stage.seat('manager', { locale: 'en' });
  const { page, words } = manager;
  await manager.goTo('/agreements');
  await manager.arriveAt(words('sla:agreement.plural'));
  await page.getByRole('link', { name: '标准服务协议' }).click();
  await page.getByRole('button', { name: words('sla:version.make') }).click();
  await manager.arriveAt(words('sla:version.makeTitle', { number: 2 }));
  await page.getByRole('button', { name: words('sla:line.act.copy', { line: 1 }) }).click();
  await page
    .getByText(words('sla:refusal.agreement_line.shadowed', { line: 1 }))
    .first()
    .waitFor();
  await page.getByRole('button', { name: words('sla:line.act.remove', { line: 2 }) }).click();
  await page
    .getByText(words('sla:refusal.agreement_line.shadowed', { line: 1 }))
    .first()
    .waitFor({ state: 'hidden' });
});

test('whoever speaks for the customer reads what was agreed as it is signed', async () => {
  const theirs = await stage.seat('customerManager');
  const { page, words } = theirs;
  await theirs.goTo('/portal/agreements');
  await theirs.arriveAt(words('sla:portal.agreements.title'));
  const list = page.getByRole('heading', { level: 1, name: words('sla:portal.agreements.title') });
  await page.getByRole('link', { name: words('sla:template.extended_7x24.name') }).click();
  await list.waitFor({ state: 'hidden' });
  await theirs.read(customers.donghai.name);
  await theirs.settle();
  assert.deepEqual(await theirs.accessFaults(), []);
});
