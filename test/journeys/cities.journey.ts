import assert from 'node:assert/strict';
import { after, afterEach, test } from 'node:test';
import { openStage } from '../harness/stage.ts';

const stage = await openStage();
afterEach((t) => stage.leave(t));
after(() => stage.close());

test('a city is added to the table by keyboard; the same city again is refused in words', async () => {
  const admin = await stage.seat('admin');
  const { page, words } = admin;
  const field = (name: string) => words(`sla:city.${name}`);
  await admin.goTo('/city-coverage?q=舟山');
  await admin.read(field('emptyTitle'));
  await admin.button(field('new')).last().focus();
  await page.keyboard.press('Enter');
  await admin.enter({ [field('province')]: '浙江', [field('name')]: '舟山' });
  await admin.pick(field('calendar'), '', '5×8');
  await admin.enter({ [field('arrivalMinutes')]: '300', [field('partner')]: '海联科技' });
  await page.keyboard.press('Control+Enter');
  await admin.dialog.waitFor({ state: 'hidden' });
  const added = admin.rows(field('plural')).filter({ hasText: '舟山' });
  await added.filter({ hasText: '海联科技' }).waitFor();

  await admin.button(field('new')).click();
  await admin.enter({ [field('province')]: '浙江', [field('name')]: '舟山' });
  await admin.pick(field('calendar'), '', '5×8');
  await page.keyboard.press('Control+Enter');
  await admin.read(words('sla:refusal.city_coverage.city_taken', { city: '舟山' }));
  await page.keyboard.press('Escape');
  await admin.dialog.waitFor({ state: 'hidden' });
  await admin.settle();
  assert.deepEqual(await admin.accessFaults(), []);
});

test('a city is found, taken out of use after a question, and taken back', async () => {
  const admin = await stage.seat('admin', { locale: 'en' });
  const { page, words } = admin;
  await admin.goTo('/city-coverage?q=合肥&retired=with');
  const row = admin.rows(words('sla:city.plural')).filter({ hasText: '合肥' });
  await row.getByRole('button', { name: words('sla:objective.retire') }).click();
  await admin.answer(words('sla:objective.retire'));
  const reinstate = row.getByRole('button', { name: words('sla:objective.reinstate') });
  await reinstate.click();
  await row.getByRole('button', { name: words('shell:action.edit') }).click();
  await admin.enter({ [words('sla:city.arrivalMinutes')]: '90' });
  await page.keyboard.press('Control+Enter');
  await admin.dialog.waitFor({ state: 'hidden' });
  await row.filter({ hasText: '1 h 30 min' }).waitFor();
});

test('the page of a site says who comes there, and how soon', async () => {
  const manager = await stage.seat('manager');
  await manager.goTo(`/sites/${stage.world.ids.site.xiling}`);
  await manager.part(manager.words('sla:city.panel')).getByText('成都').first().waitFor();
});
