import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { movesOf, type ForeignTicket } from './incident-history.rules.ts';
import { readTicketLog } from './read-ticket-log.ts';
import { serviceNowEventLog } from './servicenow-event-log.delivered.ts';

const root = join(import.meta.dirname, '..', '..', '..', '..');
const path = join(root, '..', 'shared', 'data', 'uci_incident_event_log', 'incident_event_log.csv.gz');
const skip = existsSync(path) ? false : `${path} is missing`;

test('the published log of 141,712 events gives the figures that were counted by other means', { skip }, async () => {
  const progress = () => undefined;
  const log = await readTicketLog({ path, profile: serviceNowEventLog, timeZone: 'Asia/Shanghai', progress });
  assert.deepEqual([log.rows, log.faults.length, log.leftOut], [141_712, 0, 0]);
  const { tickets } = log;
  assert.equal(tickets.length, 24_918);
  assert.equal(tickets.filter(({ facts }) => facts.resolvedAt === null).length, 1_556);
  assert.equal(tickets.filter(({ facts }) => facts.isOverdue).length, 9_115);
  assert.deepEqual(
    counted(tickets, ({ standings }) => standings.at(-1)?.priority),
    { P1: 270, P2: 408, P3: 23_466, P4: 774 },
  );
  assert.deepEqual(
    counted(tickets, ({ standings }) => standings.at(-1)?.status),
    { closed: 24_918 },
  );
  assert.deepEqual(
    counted(tickets, ({ standings }) => standings[0]?.status),
    {
      registered: 16_396,
      in_progress: 6_504,
      resolved: 1_819,
      waiting: 199,
    },
  );
  const neverInProgress = tickets.filter(({ standings }) => standings.every(({ status }) => status !== 'in_progress'));
  assert.equal(neverInProgress.length, 9_905);
  assert.equal(
    tickets.reduce((sum, { standings }) => sum + movesOf(standings).length, 0),
    89_361,
  );
  assert.deepEqual(
    counted(tickets, ({ facts }) => facts.channel),
    { phone: 24_697, portal: 158, email: 59, walk_in: 4 },
  );
  assert.deepEqual(counted(tickets, monthInShanghai), months);
});

const months = {
  '2016-02': 207,
  '2016-03': 8995,
  '2016-04': 7934,
  '2016-05': 7508,
  '2016-06': 5,
  '2016-07': 14,
  '2016-08': 15,
  '2016-09': 12,
  '2016-10': 16,
  '2016-11': 26,
  '2016-12': 37,
  '2017-01': 94,
  '2017-02': 55,
};

function monthInShanghai({ facts }: ForeignTicket): string {
  return Temporal.Instant.from(facts.openedAt).toZonedDateTimeISO('Asia/Shanghai').toString().slice(0, 7);
}

function counted(tickets: readonly ForeignTicket[], by: (ticket: ForeignTicket) => unknown): Record<string, number> {
  const groups = Map.groupBy(tickets, (ticket) => String(by(ticket)));
  return Object.fromEntries([...groups].map(([value, members]) => [value, members.length]));
}
