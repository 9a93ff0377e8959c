import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rowReader } from './read-row.rules.ts';
import { serviceNowEventLog } from './servicenow-event-log.delivered.ts';
import { cellsOf, logColumns, storyOf, wholeStory, type LogLine } from './ticket-log.factory.ts';
import { TicketLog } from './ticket-log.rules.ts';

const read = rowReader(serviceNowEventLog, logColumns, 'Asia/Shanghai');

function gathered(lines: readonly LogLine[]) {
  const log = new TicketLog();
  for (const line of lines) log.add(read(cellsOf(line)));
  return log.finish();
}

test('rows of several tickets may stand among each other', () => {
  const [one, other] = [storyOf('INC1'), storyOf('INC2')];
  const { tickets } = gathered(one.flatMap((line, at) => [line, other[at] ?? {}]));
  assert.deepEqual(
    tickets.map(({ number, standings }) => [number, standings.length]),
    [
      ['INC1', 5],
      ['INC2', 5],
    ],
  );
});

test('what a ticket is, its last row says, wherever that stands', () => {
  const lines = wholeStory.map((line, at) => ({ ...line, category: `Category ${at}` }));
  assert.equal(gathered(lines.toReversed()).tickets[0]?.facts.category, 'Category 4');
});

test('tickets come in the order in which they were opened', () => {
  const later = storyOf('INC1', { opened_at: '2/3/2016 08:00' });
  const { tickets } = gathered([...later, ...storyOf('INC3'), ...storyOf('INC2')]);
  assert.deepEqual(
    tickets.map(({ number }) => number),
    ['INC2', 'INC3', 'INC1'],
  );
});

test('a bad row leaves out its whole ticket, and no other', () => {
  const bad = { number: 'INC1', sys_mod_count: '5', incident_state: 'Frozen' };
  const { tickets, faults, leftOut, rows } = gathered([...storyOf('INC1'), ...storyOf('INC2'), bad]);
  assert.deepEqual(
    tickets.map(({ number }) => number),
    ['INC2'],
  );
  assert.deepEqual([leftOut, rows], [1, 11]);
  // the head is row 1
  assert.deepEqual(faults, [{ row: 12, column: 'incident_state', reason: 'unknown_value', value: 'Frozen' }]);
});

test('a row whose fields are shifted leaves out its ticket too', () => {
  const log = new TicketLog();
  for (const line of [...storyOf('INC1'), ...storyOf('INC2')]) log.add(read(cellsOf(line)));
  log.add(read(['shifted', ...cellsOf({ number: 'INC2', sys_mod_count: '5' })]));
  const { tickets, leftOut } = log.finish();
  assert.deepEqual([tickets.map(({ number }) => number), leftOut], [['INC1'], 1]);
});

test('a ticket of which no row names a status is bad', () => {
  const { tickets, faults } = gathered([...storyOf('INC1'), { number: 'INC2', incident_state: '-100' }]);
  assert.equal(tickets.length, 1);
  assert.deepEqual(faults, [{ row: 7, column: null, reason: 'no_status', value: 'INC2' }]);
});
