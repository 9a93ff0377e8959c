import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ImportProfile } from './import-profile.rules.ts';
import type { CellFault } from './log-row.rules.ts';
import { rowReader } from './read-row.rules.ts';
import { serviceNowEventLog } from './servicenow-event-log.delivered.ts';
import { cellsOf, logColumns, type LogLine } from './ticket-log.factory.ts';

const read = rowReader(serviceNowEventLog, logColumns, 'Asia/Shanghai');

function rowOf(line: LogLine = {}) {
  const answer = read(cellsOf(line));
  assert.ok('row' in answer, JSON.stringify(answer));
  return answer.row;
}

function faultsOf(cells: readonly string[]): { numbers: string[]; faults: CellFault[] } {
  const answer = read(cells);
  assert.ok('faults' in answer);
  return answer;
}

test('a row gives its number, its moment and what it says of the ticket', () => {
  assert.deepEqual(rowOf(), {
    number: 'INC0000045',
    step: {
      order: 0,
      at: '2016-02-28T17:23:00.000Z',
      state: { status: 'registered', waitingReason: null },
      priority: 'P3',
      team: 'Group 56',
      assignee: null,
    },
    facts: {
      title: 'Category 55 / Subcategory 170 · Symptom 72',
      openedAt: '2016-02-28T17:16:00.000Z',
      resolvedAt: '2016-02-29T03:29:00.000Z',
      closedAt: '2016-03-05T04:00:00.000Z',
      impact: 'degraded',
      urgency: 'normal',
      channel: 'phone',
      isOverdue: false,
      reopenCount: 0,
      caller: 'Caller 2403',
      site: 'Location 143',
      recorder: 'Opened by 8',
      resolver: 'Resolved by 149',
      category: 'Category 55',
      subcategory: 'Subcategory 170',
      resolutionCode: 'code 5',
    },
  });
});

const states = [
  ['New', 'registered', null],
  ['Active', 'in_progress', null],
  ['Awaiting User Info', 'waiting', 'awaiting_customer'],
  ['Awaiting Vendor', 'waiting', 'awaiting_vendor'],
  ['Awaiting Problem', 'waiting', 'third_party'],
  ['Awaiting Evidence', 'waiting', 'third_party'],
  ['Resolved', 'resolved', null],
  ['Closed', 'closed', null],
] as const;
for (const [state, status, waitingReason] of states) {
  test(`${state} is ${status}${waitingReason === null ? '' : ` for ${waitingReason}`}`, () => {
    assert.deepEqual(rowOf({ incident_state: state }).step.state, { status, waitingReason });
  });
}

test('-100 says nothing about the status', () => {
  assert.equal(rowOf({ incident_state: '-100' }).step.state, 'unchanged');
});

for (const [theirs, ours] of [
  ['1 - Critical', 'P1'],
  ['2 - High', 'P2'],
  ['3 - Moderate', 'P3'],
  ['4 - Low', 'P4'],
]) {
  test(`${theirs} is ${ours}`, () => {
    assert.equal(rowOf({ priority: theirs }).step.priority, ours);
  });
}

for (const [theirs, ours] of [
  ['Phone', 'phone'],
  ['IVR', 'phone'],
  ['Email', 'email'],
  ['Self service', 'portal'],
  ['Direct opening', 'walk_in'],
]) {
  test(`${theirs} came by ${ours}`, () => {
    assert.equal(rowOf({ contact_type: theirs }).facts.channel, ours);
  });
}

test('a question mark, or nothing, is missing and never zero', () => {
  const missing = { resolved_at: '?', closed_at: '', made_sla: '?', reopen_count: '?', caller_id: ' ? ', impact: '' };
  const { facts } = rowOf({ ...missing, priority: '?' });
  assert.deepEqual(
    [facts.resolvedAt, facts.closedAt, facts.isOverdue, facts.reopenCount, facts.caller, facts.impact],
    [null, null, null, null, null, null],
  );
});

test('a target that was not made is overdue', () => {
  assert.equal(rowOf({ made_sla: 'false' }).facts.isOverdue, true);
});

test('what is missing leaves no trace in the title', () => {
  assert.equal(rowOf({ subcategory: '?' }).facts.title, 'Category 55 · Symptom 72');
  assert.equal(rowOf({ category: '?', subcategory: '?', u_symptom: '?' }).facts.title, null);
});

test('all that is wrong with a row is told at once, by column', () => {
  const line = { incident_state: 'Frozen', sys_updated_at: '31/2/2016 10:00', sys_mod_count: '-1', opened_at: '?' };
  assert.deepEqual(faultsOf(cellsOf(line)), {
    numbers: ['INC0000045'],
    faults: [
      { column: 'sys_mod_count', reason: 'bad_count', value: '-1' },
      { column: 'sys_updated_at', reason: 'bad_time', value: '31/2/2016 10:00' },
      { column: 'incident_state', reason: 'unknown_value', value: 'Frozen' },
      { column: 'opened_at', reason: 'missing', value: '?' },
    ],
  });
});

test('a row without a number is bad, and belongs to no ticket', () => {
  assert.deepEqual(faultsOf(cellsOf({ number: '?' })), {
    numbers: [],
    faults: [{ column: 'number', reason: 'missing', value: '?' }],
  });
});

test('a row with more or fewer fields than the head is bad as a whole, and any of them may be its number', () => {
  assert.deepEqual(faultsOf(['INC7', '0']), {
    numbers: ['INC7', '0'],
    faults: [{ column: null, reason: 'wrong_width', value: '2' }],
  });
  assert.equal(faultsOf([...cellsOf(), 'more']).faults[0]?.reason, 'wrong_width');
});

test('a name of JavaScript is no value of a map', () => {
  assert.equal(faultsOf(cellsOf({ incident_state: 'constructor' })).faults[0]?.reason, 'unknown_value');
});

test('the log of another tool needs only another profile', () => {
  const columns = { number: '编号', order: '序号', state: '状态', changedAt: '时间', openedAt: '登记时间' };
  const profile: ImportProfile = {
    ...serviceNowEventLog,
    code: 'another-tool',
    timeFormat: 'yyyy-MM-dd HH:mm',
    missing: '-',
    columns,
    title: [['标题']],
    states: { 待处理: { status: 'registered', waitingReason: null } },
  };
  const row = ['某甲-1', '3', '待处理', '2026-11-20 09:00', '2026-11-20 08:00', '打印机卡纸'];
  const answer = rowReader(profile, [...Object.values(columns), '标题'], 'Asia/Shanghai')(row);
  assert.ok('row' in answer);
  assert.deepEqual([answer.row.facts.title, answer.row.step.order], ['打印机卡纸', 3]);
  assert.deepEqual([answer.row.facts.caller, answer.row.facts.isOverdue], [null, null]);
});
