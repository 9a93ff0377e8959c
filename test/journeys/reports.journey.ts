import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, afterEach, test } from 'node:test';
import { locales } from '../../kernel/locale.ts';
import { recordTicket } from '../../modules/service-desk/ticket.contract.ts';
import { openStage } from '../harness/stage.ts';
import type { Visitor } from '../harness/visitor.ts';

const stage = await openStage();
afterEach((t) => stage.leave(t));
after(() => stage.close());

const { customer, contact } = stage.world.ids;
const reported = { kind: 'incident', channel: 'phone', urgency: 'normal', customerId: customer.donghai } as const;
const at = { ...reported, callerId: contact.caller };
for (const impact of ['interrupted', 'degraded', 'degraded'] as const)
  await stage.world.as('hotline').ask(recordTicket, { body: { ...at, impact, title: `网络${impact}` } });

for (const locale of locales) {
  test(`a question is asked, compared, and its figure followed to just its tickets, in ${locale}`, async () => {
    const visitor = await stage.seat('manager', { locale });
    const { words, page } = visitor;
    await visitor.goTo('/reports/tickets?measure=count&period=this_month');
    await visitor.arriveAt(words('reports:title.tickets'));
    await visitor.pick(words('reports:question.addDimension'), '', words('service-desk:dimension.priority'));
    await page.getByRole('checkbox', { name: words('reports:compare.previous') }).check();

    const [measure, priority] = [words('service-desk:measure.count.name'), words('catalogue:priority.P3')];
    const said = { measure, period: words('reports:period.this_month'), value: '3' };
    await page.getByRole('heading', { level: 2, name: words('reports:finding.head', said) }).waitFor();
    assert.deepEqual(await visitor.accessFaults(), []);

    const row = page.getByRole('row', { name: priority });
    await row.getByRole('link', { name: '2', exact: true }).click();
    await visitor.arriveAt(words('service-desk:ticket.plural'));
    await visitor.settle();
    assert.equal(await visitor.rows(words('service-desk:ticket.plural')).count(), 2);

    await page.goBack();
    await visitor.arriveAt(words('reports:title.tickets'));
    assert.match(page.url(), /by=priority.*compare=previous/);
  });
}

test('a question is saved, found again, taken away as file and picture', async () => {
  const visitor = await stage.seat('manager');
  const { words, page } = visitor;
  await visitor.goTo('/reports/tickets?measure=count&by=channel&period=this_month');
  await visitor.button(words('reports:saved.save')).click();
  await visitor.enter({ [words('reports:saved.name')]: '渠道月报' });
  await visitor.answer(words('shell:action.save'));
  await visitor.arriveAt('渠道月报');

  assert.equal(await beginningOf(visitor, words('reports:download.xlsx')), 'PK');
  await visitor.read(/渠道月报-2026-11-23\.xlsx/);
  assert.equal(await beginningOf(visitor, words('reports:download.png.light')), '\u0089P');

  await visitor.moveTo('/reports');
  await visitor.arriveAt(words('reports:title.reports'));
  await visitor.settle();
  assert.deepEqual(await visitor.accessFaults(), []);
  await page.getByRole('link', { name: '渠道月报' }).click();
  await visitor.arriveAt('渠道月报');
  assert.match(page.url(), /by=channel/);
});

test('a delivered dashboard is copied, changed by keys alone, kept, and put on the wall', async () => {
  const visitor = await stage.seat('manager');
  const { words, page } = visitor;
  await visitor.goTo('/');
  await visitor.arriveAt(words('reports:dashboard.delivered.service_manager'));
  await visitor.settle();
  assert.deepEqual(await visitor.accessFaults(), []);
  await visitor.button(words('reports:dashboard.copy')).click();
  await visitor.enter({ [words('reports:dashboard.name')]: '我的一天' });
  await visitor.answer(words('shell:action.save'));
  await visitor.arriveAt('我的一天');

  const tiles = page.locator('.yt-tile');
  const many = await tiles.count();
  await visitor.button(words('reports:dashboard.edit')).click();
  const first = tiles.first();
  const name = (await first.getByRole('heading').textContent()) ?? '';
  await first.getByRole('button', { name: words('reports:tile.remove', { name }) }).press('Enter');
  await visitor.button(words('reports:tile.add')).press('Enter');
  await page.getByRole('menuitem', { name: words('service-desk:tile.unassigned') }).press('Enter');
  const added = tiles.filter({ hasText: words('service-desk:tile.unassigned') });
  await added
    .getByRole('button', { name: words('reports:tile.wider', { name: words('service-desk:tile.unassigned') }) })
    .press('Enter');
  await visitor.button(words('reports:dashboard.done')).press('Enter');
  await visitor.button(words('reports:dashboard.edit')).waitFor();
  await page.reload();
  await visitor.arriveAt('我的一天');
  await added.waitFor();
  assert.equal(await tiles.count(), many);
  assert.equal(await tiles.filter({ hasText: name }).count(), 0);

  await visitor.button(words('reports:dashboard.wall')).click();
  await page.locator('.yt-wall').waitFor();
  await visitor.arriveAt('我的一天');
  await visitor.settle();
  assert.equal(await page.getByRole('navigation', { name: words('shell:nav.label') }).count(), 0);
  assert.deepEqual(await visitor.accessFaults(), []);
});

test('of a dashboard that is no more, page and wall say so', async () => {
  const visitor = await stage.seat('manager');
  for (const address of ['/dashboards/gone', '/wall?dashboards=gone']) {
    await visitor.goTo(address);
    await visitor.read(visitor.words('shell:failure.notFound.title'));
  }
});

test('a period without tickets says so, and what to do', async () => {
  const visitor = await stage.seat('manager');
  await visitor.goTo('/reports/tickets?from=1999-01-01&to=1999-01-31');
  await visitor.read(visitor.words('reports:empty.title'));
});

test('whoever records and works begins with their lists, and may choose otherwise', async () => {
  const visitor = await stage.seat('hotline', { colour: 'dark' });
  const { words, page } = visitor;
  await visitor.goTo('/');
  await visitor.arriveAt(words('service-desk:ticket.plural'));
  await visitor.moveTo('/dashboards/hotline');
  await visitor.arriveAt(words('reports:dashboard.delivered.hotline'));
  await visitor.settle();
  assert.deepEqual(await visitor.accessFaults(), []);
  await visitor.button(words('reports:dashboard.more')).click();
  await page.getByRole('menuitem', { name: words('reports:dashboard.first') }).click();
  await visitor.read(words('reports:dashboard.firstDone', { name: words('reports:dashboard.delivered.hotline') }));
  await visitor.goTo('/');
  await visitor.arriveAt(words('reports:dashboard.delivered.hotline'));
});

/** Takes the report away, and looks at the first two letters of the file. */
async function beginningOf(visitor: Visitor, kind: string): Promise<string> {
  await visitor.button(visitor.words('reports:download.label')).click();
  const [file] = await Promise.all([
    visitor.page.waitForEvent('download'),
    visitor.page.getByRole('menuitem', { name: kind }).click(),
  ]);
  return (await readFile(await file.path())).toString('latin1', 0, 2);
}
