import assert from 'node:assert/strict';
import { after, afterEach, test } from 'node:test';
import { contacts } from '../../demo/cast/cast.ts';
import { Keyboard } from '../harness/keyboard.ts';
import { openStage } from '../harness/stage.ts';
import type { Visitor } from '../harness/visitor.ts';
import { TicketPage } from './ticket-page.ts';

const stage = await openStage();
afterEach((t) => stage.leave(t));
after(() => stage.close());

const title = '财务软件打不开凭证';
const question = '其他凭证能打开吗？';
const answer = '能，只有十月的不行。';
const solution = '十月的凭证库索引损坏，已重建。';

async function reports(user: Visitor): Promise<void> {
  const { page, words } = user;
  await user.goTo('/portal');
  await user.arriveAt(words('service-desk:portal.home.hello', { name: contacts.caller.name }));
  await page.getByRole('link', { name: words('service-desk:portal.home.report') }).click();
  await user.button(words('service-desk:portal.report.other')).click();
  await user.field(words('service-desk:portal.report.title.fault')).fill(title);
  await user.button(words('service-desk:portal.report.send')).click();
  await user.arriveAt(title);
}

async function resolves(engineer: Visitor, keys: Keyboard): Promise<void> {
  const { words } = engineer;
  await keys.press('e');
  await keys.tabTo(words('service-desk:ticket.resolutionCode'));
  await keys.choose(words('catalogue:resolution_code.permanent'));
  await keys.tabTo(words('service-desk:ticket.handlingMode'));
  await keys.choose(words('catalogue:handling_mode.remote'));
  // one tick: who is on the phone agreed (SD-25)
  await keys.tabTo(words('service-desk:remote.said'));
  await keys.press('Space');
  await keys.tabTo(words('service-desk:ticket.solution'));
  await keys.type(solution);
  await keys.press('Control+Enter');
  await new TicketPage(engineer).tells(solution);
}

test('a fault goes its whole road: portal, desk, back to its user, and into the figure of the report', async () => {
  const [user, engineer] = [await stage.seat('caller'), await stage.seat('engineer')];
  const [keys, page] = [new Keyboard(engineer), new TicketPage(engineer)];
  const { words } = engineer;
  await engineer.goTo('/tickets');
  await engineer.arriveAt(words('service-desk:ticket.plural'));
  await reports(user);

  // what a customer's people report stands on the desk without a reload; and what is done there, before them
  await engineer.rows(words('service-desk:ticket.plural')).filter({ hasText: title }).getByRole('link').click();
  await engineer.arriveAt(title);
  await engineer.settle();
  await keys.press('a');
  await user.read(words('service-desk:portal.state.in_progress'));
  await keys.press('r');
  await keys.type(question);
  await keys.press('Control+Enter');
  await user.read(question);
  await user.field(words('service-desk:portal.answer.label')).fill(answer);
  await user.button(words('service-desk:portal.answer.send')).click();
  await page.tells(answer);

  await keys.press('Escape');
  await resolves(engineer, keys);
  await user.button(words('service-desk:portal.ticket.confirm')).click();
  await user.read(words('service-desk:portal.state.closed'));

  const manager = await stage.seat('manager');
  await manager.goTo('/reports/tickets?measure=resolved_count&by=channel&period=this_month');
  const row = manager.page.getByRole('row', { name: words('catalogue:channel.portal') });
  await row.getByRole('link', { name: '1', exact: true }).click();
  await manager.arriveAt(words('service-desk:ticket.plural'));
  await manager.settle();
  const counted = manager.rows(words('service-desk:ticket.plural'));
  assert.equal(await counted.count(), 1);
  assert.match((await counted.textContent()) ?? '', new RegExp(title));
});
