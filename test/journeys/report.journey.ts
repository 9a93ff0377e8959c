import assert from 'node:assert/strict';
import { after, afterEach, test } from 'node:test';
import { locales } from '../../kernel/locale.ts';
import { recordTicket } from '../../modules/service-desk/ticket.contract.ts';
import { openStage } from '../harness/stage.ts';

const stage = await openStage();
afterEach((t) => stage.leave(t));
after(() => stage.close());

const { customer, contact } = stage.world.ids;
const reported = { kind: 'incident', channel: 'phone', urgency: 'normal', customerId: customer.donghai } as const;
const at = { ...reported, callerId: contact.caller };
for (const impact of ['interrupted', 'degraded', 'degraded'] as const)
  await stage.world.as('hotline').ask(recordTicket, { body: { ...at, impact, title: `网络${impact}` } });

for (const locale of locales) {
  test(`from a question to its figures, and from a figure to its tickets, in ${locale}`, async () => {
    const visitor = await stage.seat('manager', { locale });
    const { words, page } = visitor;
    await visitor.goTo('/reports/tickets');
    await visitor.arriveAt(words('reports:title.tickets'));
    await visitor.pick(words('reports:question.by'), '', words('service-desk:dimension.priority'));

    const [count, priority] = [words('service-desk:measure.count.name'), words('catalogue:priority.P3')];
    await visitor.read(words('reports:chart.most', { measure: count, name: priority, value: '2', total: '3' }));
    const row = page.getByRole('row', { name: priority });
    await row.getByRole('link', { name: '2', exact: true }).click();

    await visitor.arriveAt(words('service-desk:ticket.plural'));
    await visitor.settle();
    assert.equal(await visitor.rows(words('service-desk:ticket.plural')).count(), 2);
    assert.match(page.url(), /priority=P3&counted=count$/);

    await page.goBack();
    await visitor.arriveAt(words('reports:title.tickets'));
    await page.getByRole('row', { name: words('reports:total') }).waitFor();
  });
}

test('a period without tickets says so, and what to do', async () => {
  const visitor = await stage.seat('manager');
  await visitor.goTo('/reports/tickets?from=1999-01-01&to=1999-01-31');
  await visitor.read(visitor.words('reports:empty.title'));
});

test('whoever may not see reports has no way there', async () => {
  const visitor = await stage.seat('engineer');
  await visitor.goTo('/tickets');
  await visitor.settle();
  assert.equal(await visitor.page.getByRole('link', { name: visitor.words('reports:menu.tickets') }).count(), 0);
});
