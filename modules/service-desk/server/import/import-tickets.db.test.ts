import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { historyOf } from '../../../../platform/log/event.store.ts';
import { priorityFor } from '../../../catalogue/index.ts';
import { readTicket } from '../tickets/read-ticket.ts';
import { recordOne } from '../tickets/ticket.factory.ts';
import { ticketIdsMeant } from '../tickets/ticket-search.store.ts';
import { statusHistory } from '../tickets/ticket-status.store.ts';
import { ticketById } from '../tickets/ticket.store.ts';
import { openImportGround } from './import-ground.cases.ts';
import { serviceNowEventLog } from './servicenow-event-log.delivered.ts';
import { logOf, storyOf, wholeStory } from './ticket-log.factory.ts';

const ground = await openImportGround();
after(() => ground.close());
const { run, company, importing, ticketsOf, onlyTicketOf } = ground;

test('a log becomes tickets with their people, hands, places, categories and codes', async () => {
  const { name, id } = await company();
  const { seconds, ...summary } = await importing(name, logOf(wholeStory));
  assert.ok(seconds >= 0);
  assert.deepEqual(summary, {
    customer: { id, name },
    events: 5,
    incidents: 1,
    imported: 1,
    alreadyThere: 0,
    leftOut: 0,
    badRows: 0,
    faults: [],
  });
  const ticketId = await onlyTicketOf(id);
  const view = await run((tx) => readTicket(tx, { ticket: ticketId }));
  assert.deepEqual(
    [view.caller?.name, view.site?.name, view.team?.name, view.assignee?.name, view.recorder?.name],
    ['Caller 2403', 'Location 143', 'Group 56', 'Resolver 7', 'Opened by 8'],
  );
  assert.match(view.category?.name ?? '', /Subcategory 170/);
  assert.deepEqual([view.status, view.resolutionCode, view.isOverdue], ['closed', 'code_5', false]);
  assert.match(view.number, /^INC-2016-\d{6}$/);
});

test('its history is there, in statuses and in the log, and its times are computed from it', async () => {
  const { name, id } = await company();
  await importing(name, logOf(wholeStory));
  const ticketId = await onlyTicketOf(id);
  const [ticket, history, events] = await run((tx) =>
    Promise.all([
      ticketById(tx, ticketId, 'all'),
      statusHistory(tx, ticketId),
      historyOf(tx, { kind: 'ticket', id: ticketId }),
    ]),
  );
  assert.deepEqual(
    history.map(({ at, status }) => `${at.slice(5, 16)} ${status}`),
    [
      '02-28T17:23 registered',
      '02-28T18:00 waiting',
      '02-29T01:30 in_progress',
      '02-29T03:29 resolved',
      '03-05T04:00 closed',
    ],
  );
  assert.deepEqual(
    events.map(({ kind }) => kind.replace('ticket.', '')),
    ['recorded', 'waiting', 'assigned', 'resumed', 'accepted', 'resolved', 'closed'],
  );
  assert.deepEqual(new Set(events.map(({ origin }) => origin)), new Set(['import']));
  // Monday, 09:30 to 11:29 of the default calendar; waiting counts nights too
  assert.deepEqual([ticket?.handlingSeconds, ticket?.waitingSeconds], [119 * 60, 7.5 * 3600]);
});

test('a ticket that was never in progress has no handling time, rather than none', async () => {
  const { name, id } = await company();
  await importing(name, logOf([{}, { sys_mod_count: '1', incident_state: 'Resolved' }]));
  const ticketId = await onlyTicketOf(id);
  const ticket = await run((tx) => ticketById(tx, ticketId, 'all'));
  assert.deepEqual([ticket?.handlingSeconds, ticket?.respondedAt, ticket?.firstContact], [null, null, null]);
});

test('imported tickets have no clocks, and nobody is told of them', async () => {
  const { name, id } = await company();
  await importing(name, logOf(wholeStory.slice(0, 3)));
  const ticketId = await onlyTicketOf(id);
  const view = await run((tx) => readTicket(tx, { ticket: ticketId }));
  assert.deepEqual([view.clocks, view.nextDueAt], [[], null]);
});

test('imported tickets are found by their foreign number and by their words', async () => {
  const { name, id } = await company();
  await importing(name, logOf(storyOf('INC7700001', { u_symptom: '打印机卡纸' })));
  const ticketId = await onlyTicketOf(id);
  for (const text of ['INC7700001', '打印机', '卡纸']) {
    const found = await run((tx) => tx.rows(ticketIdsMeant(tx, { text, scope: 'all', customerId: id })));
    assert.deepEqual(found, [{ id: ticketId }], text);
  }
});

test('numbers are taken from the year in which a ticket was opened, in the order of opening', async () => {
  const { name, id } = await company();
  const opened = [
    ['INC3', '5/1/2017 08:00'],
    // still 2017 in Shanghai
    ['INC2', '1/1/2017 00:30'],
    ['INC1', '31/12/2016 23:59'],
  ] as const;
  await importing(name, logOf(opened.flatMap(([number, opened_at]) => storyOf(number, { opened_at }))));
  const tickets = await ticketsOf(id);
  assert.deepEqual(
    tickets.map(({ foreignNumber, number }) => [foreignNumber, number?.slice(0, 8)]),
    [
      ['INC1', 'INC-2016'],
      ['INC2', 'INC-2017'],
      ['INC3', 'INC-2017'],
    ],
  );
});

test('the series of this year goes on without a gap after an import into it', async () => {
  const theirs = await company();
  const { id: first } = await run((tx) => recordOne(tx, theirs));
  await importing(theirs.name, logOf(storyOf('INC1', { opened_at: '19/11/2026 08:00' })));
  const { id: last } = await run((tx) => recordOne(tx, theirs));
  const numbers = new Map((await ticketsOf(theirs.id)).map(({ id, number }) => [id, Number(number?.slice(-6))]));
  assert.equal(numbers.get(last), (numbers.get(first) ?? 0) + 2);
});

test('two customers have the same foreign number each for itself, and share staff and teams, not people and places', async () => {
  const [one, other] = [await company(), await company()];
  for (const { name } of [one, other]) await importing(name, logOf(wholeStory));
  const [here, there] = await Promise.all([onlyTicketOf(one.id), onlyTicketOf(other.id)]);
  const [mine, theirs] = await run((tx) => Promise.all([ticketById(tx, here, 'all'), ticketById(tx, there, 'all')]));
  assert.deepEqual([mine?.teamId, mine?.assigneeId], [theirs?.teamId, theirs?.assigneeId]);
  assert.notEqual(mine?.callerId, theirs?.callerId);
  assert.notEqual(mine?.siteId, theirs?.siteId);
});

test('the zone of the times may be told', async () => {
  const { name, id } = await company();
  await importing(name, logOf(wholeStory), { timeZone: 'UTC' });
  const ticketId = await onlyTicketOf(id);
  const ticket = await run((tx) => ticketById(tx, ticketId, 'all'));
  assert.equal(ticket?.recordedAt, '2016-02-29T01:16:00.000Z');
});

test('the delivered priority matrix gives the priorities that the tool gave', async () => {
  const { impacts, urgencies, priorities } = serviceNowEventLog;
  // every pair that occurs in the published log
  for (const [impact, urgency, priority] of [
    ['1 - High', '1 - High', '1 - Critical'],
    ['1 - High', '2 - Medium', '2 - High'],
    ['2 - Medium', '1 - High', '2 - High'],
    ['2 - Medium', '2 - Medium', '3 - Moderate'],
    ['2 - Medium', '3 - Low', '4 - Low'],
    ['3 - Low', '1 - High', '3 - Moderate'],
    ['3 - Low', '2 - Medium', '4 - Low'],
    ['3 - Low', '3 - Low', '4 - Low'],
  ] as const) {
    const ours = await run((tx) => priorityFor(tx, impacts[impact], urgencies[urgency]));
    assert.equal(ours, priorities[priority], `${impact} × ${urgency}`);
  }
});
