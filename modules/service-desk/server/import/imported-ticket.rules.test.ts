import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ForeignIds } from './foreign-names.rules.ts';
import { namesIn } from './foreign-names.rules.ts';
import { importedTicket } from './imported-ticket.rules.ts';
import type { ForeignTicket } from './incident-history.rules.ts';
import { rowReader } from './read-row.rules.ts';
import { serviceNowEventLog } from './servicenow-event-log.delivered.ts';
import { tellHistory } from './tell-history.ts';
import { cellsOf, logColumns, wholeStory, type LogLine } from './ticket-log.factory.ts';
import { TicketLog } from './ticket-log.rules.ts';

const read = rowReader(serviceNowEventLog, logColumns, 'Asia/Shanghai');

function foreignOf(lines: readonly LogLine[]): ForeignTicket {
  const log = new TicketLog();
  for (const line of lines) log.add(read(cellsOf(line)));
  const [ticket] = log.finish().tickets;
  assert.ok(ticket);
  return ticket;
}

/** Every name is its own id here. */
function idsOf(foreign: ForeignTicket): ForeignIds {
  const { categories, ...names } = namesIn([foreign]);
  const own = (all: readonly string[]) => new Map(all.map((name) => [name, name]));
  return {
    contacts: own(names.contacts),
    sites: own(names.sites),
    staff: own(names.staff),
    teams: own(names.teams),
    categories: own(categories.map(({ key }) => key)),
    resolutionCodes: own(names.resolutionCodes),
  };
}

function imported(lines: readonly LogLine[]) {
  const foreign = foreignOf(lines);
  const ids = idsOf(foreign);
  const ticket = importedTicket(foreign, { id: 'it', customerId: 'them', profile: serviceNowEventLog, ids });
  return { ticket, told: tellHistory(ticket, foreign, ids) };
}

test('a ticket keeps its foreign number, and its facts become ours', () => {
  const { ticket } = imported(wholeStory);
  const { foreignNumber, importedBy, kind, status, title } = ticket;
  assert.deepEqual(
    { foreignNumber, importedBy, kind, status, title },
    {
      foreignNumber: 'INC0000045',
      importedBy: 'servicenow-event-log',
      kind: 'incident',
      status: 'closed',
      title: 'Category 55 / Subcategory 170 · Symptom 72',
    },
  );
  assert.deepEqual(
    [ticket.callerId, ticket.siteId, ticket.teamId, ticket.assigneeId, ticket.recorderId],
    ['Caller 2403', 'Location 143', 'Group 56', 'Resolver 7', 'Opened by 8'],
  );
  assert.deepEqual(
    [ticket.categoryId, ticket.resolutionCode, ticket.channel, ticket.foreignOverdue],
    ['Category 55/Subcategory 170', 'code 5', 'phone', false],
  );
});

test('opened, resolved and closed are the columns; accepted is the first row in progress', () => {
  const { ticket } = imported(wholeStory);
  assert.deepEqual(
    [ticket.recordedAt, ticket.respondedAt, ticket.resolvedAt, ticket.closedAt],
    ['2016-02-28T17:16:00.000Z', '2016-02-29T01:30:00.000Z', '2016-02-29T03:29:00.000Z', '2016-03-05T04:00:00.000Z'],
  );
  assert.equal(ticket.assignedAt, '2016-02-29T01:30:00.000Z');
});

test('a resolved row makes no resolved instant where the column has none', () => {
  const { ticket } = imported(wholeStory.map((line) => ({ ...line, resolved_at: '?' })));
  assert.deepEqual([ticket.status, ticket.resolvedAt], ['closed', null]);
});

test('what the log does not hold is missing, never zero or no', () => {
  const { ticket } = imported([{ incident_state: 'Resolved', assignment_group: '?' }]);
  const { respondedAt, startedAt, occurredAt, reportedAt, handlingSeconds, overdueAt, closure } = ticket;
  const { leftFirstLine, firstContact, teamId, assigneeId, assignedAt, firstResponderId, ownerId } = ticket;
  const times = [respondedAt, startedAt, occurredAt, reportedAt, handlingSeconds, overdueAt, closure];
  const hands = [leftFirstLine, firstContact, teamId, assigneeId, assignedAt, firstResponderId, ownerId];
  assert.deepEqual(new Set([...times, ...hands]), new Set([null]));
});

test('a ticket without a title is called by its number; a second level alone has no category', () => {
  const { ticket } = imported([{ category: '?', subcategory: '?', u_symptom: '?' }]);
  assert.deepEqual([ticket.title, ticket.categoryId], ['INC0000045', null]);
  assert.equal(imported([{ category: '?' }]).ticket.categoryId, null);
});

test('an open ticket stays open, waiting for what it waited for', () => {
  const { ticket } = imported(wholeStory.slice(0, 2));
  assert.deepEqual([ticket.status, ticket.waitingReason], ['waiting', 'awaiting_customer']);
});

test('reopenings are the column, or where it has none those of the history', () => {
  const again = ['Resolved', 'Active', 'Resolved', 'Active', 'Closed'];
  const lines = again.map((incident_state, at) => ({ incident_state, sys_mod_count: String(at), reopen_count: '?' }));
  assert.equal(imported(lines).ticket.reopenCount, 2);
  assert.equal(imported(lines.map((line) => ({ ...line, reopen_count: '5' }))).ticket.reopenCount, 5);
});

const kinds = (lines: readonly LogLine[]) => imported(lines).told.map(({ kind }) => kind.replace('ticket.', ''));

test('the history is told as our own acts would have left it, each at its time', () => {
  assert.deepEqual(
    imported(wholeStory).told.map(({ kind, occurredAt }) => `${occurredAt?.slice(5, 16)} ${kind}`),
    [
      '02-28T17:16 ticket.recorded',
      '02-28T18:00 ticket.waiting',
      '02-29T01:30 ticket.assigned',
      '02-29T01:30 ticket.resumed',
      '02-29T01:30 ticket.accepted',
      '02-29T03:29 ticket.resolved',
      '03-05T04:00 ticket.closed',
    ],
  );
});

test('a resolved or closed ticket that goes on was reopened, and the last resolving has code and resolver', () => {
  const again = ['Active', 'Resolved', 'Active', 'Resolved', 'Closed', 'Awaiting Vendor', 'Closed'];
  const lines = again.map((incident_state, at) => ({ incident_state, sys_mod_count: String(at) }));
  const all = 'recorded accepted resolved reopened resolved closed reopened waiting closed';
  assert.deepEqual(kinds(lines), all.split(' '));
  const resolvings = imported(lines).told.filter(({ kind }) => kind === 'ticket.resolved');
  assert.deepEqual(
    resolvings.map(({ payload }) => [payload['code'], payload['resolverId']]),
    [
      [null, undefined],
      ['code 5', 'Resolved by 149'],
    ],
  );
});

test('another priority and other hands are told with before and after', () => {
  const { told } = imported([{}, { sys_mod_count: '1', priority: '1 - Critical', assignment_group: 'Group 2' }]);
  assert.deepEqual(
    told.map(({ kind }) => kind),
    ['ticket.recorded', 'ticket.assigned', 'ticket.changed'],
  );
  assert.deepEqual(told[0]?.payload['priority'], 'P3');
  assert.deepEqual(told[1]?.payload['before'], { teamId: 'Group 56', assigneeId: null });
  assert.deepEqual(told[2]?.payload['changes'], { priority: { from: 'P3', to: 'P1' } });
});
