import assert from 'node:assert/strict';
import { after, afterEach, test } from 'node:test';
import { pushSamples } from '../../modules/sla/sample.contract.ts';
import { openStage } from '../harness/stage.ts';

const stage = await openStage();
afterEach((t) => stage.leave(t));
after(() => stage.close());

const code = 'oa.response_ms';
const name = 'OA 响应';

test('a series is registered, and takes samples by the API', async () => {
  const manager = await stage.seat('manager');
  const { page, words } = manager;
  await manager.goTo('/sample-series');
  await manager.read(words('sla:series.emptyTitle'));
  await manager.button(words('sla:series.new')).last().click();
  await manager.enter({
    [words('sla:series.code')]: code,
    [words('sla:series.name')]: 'OA 响应时间',
    [words('sla:series.unit')]: 'ms',
    [words('sla:series.holds')]: '3600',
  });
  await page.keyboard.press('Control+Enter');
  await manager.dialog.waitFor({ state: 'hidden' });
  const row = manager.rows(words('sla:series.plural')).filter({ hasText: code });
  await row.getByText(words('sla:series.never')).waitFor();

  // Friday from nine to six in Shanghai, an hour a sample: one of them too slow
  const samples = Array.from({ length: 9 }, (_, hour): [string, number] => [
    `2026-11-20T0${hour + 1}:00:00Z`.replace('T010', 'T10'),
    hour === 8 ? 200 : 60,
  ]);
  await stage.world.as('manager').ask(pushSamples, { body: { series: [{ code, samples }] } });
  await manager.page.reload();
  await row.getByText('2026-11-20 17:00').waitFor();
  await manager.settle();
  assert.deepEqual(await manager.accessFaults(), []);
});

test('an objective is tried on what was measured while it is written, and its page charts the months', async () => {
  const manager = await stage.seat('manager');
  const { page, words } = manager;
  await manager.goTo('/objectives');
  await manager.read(words('sla:objective.emptyTitle'));
  await manager.button(words('sla:objective.new')).last().click();
  await manager.arriveAt(words('sla:objective.new'));
  await manager.enter({ [words('sla:objective.name')]: name });
  const condition = words('sla:objective.condition', { number: 1 });
  await manager.pick(`${condition}, ${words('sla:objective.series')}`, 'OA', code);
  await manager.enter({ [`${condition}, ${words('sla:objective.threshold')}`]: '85' });
  await manager.pick(words('sla:objective.window'), '', '5×8');
  await manager.button(words('sla:objective.preview')).click();
  await page.getByText(/87[.,]50? %/).waitFor();
  await manager.settle();
  assert.deepEqual(await manager.accessFaults(), []);
  await page.keyboard.press('Control+Enter');
  await manager.arriveAt(name);
  const months = manager.part(words('sla:objective.monthsTable'));
  await months.getByText(/12[.,]50 %/).waitFor();
  await months
    .getByText(/87[.,]50? %/)
    .first()
    .waitFor();
  await manager.settle();
  assert.deepEqual(await manager.accessFaults(), []);
});

test('an objective without a condition is refused at its field', async () => {
  const manager = await stage.seat('manager', { locale: 'en' });
  const { page, words } = manager;
  await manager.goTo('/objectives/new');
  await manager.arriveAt(words('sla:objective.new'));
  await page.keyboard.press('Control+Enter');
  const label = words('sla:objective.name');
  await manager
    .faultAt(label)
    .filter({ hasText: words('shell:form.missing', { label }) })
    .waitFor();
});
