import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Report } from '../../report.contract.ts';
import { reportAsJson } from './report-json.rules.ts';

function report(
  dimensions: string[],
  rows: [cells: (string | null)[][], figures: Report['total']['figures']][],
): Report {
  const unnamed = { textKey: '', name: null, grain: null, valueTextKey: null, isMultiple: false };
  const described = (code: string) => ({ code, ...unnamed, kind: 'key' as const });
  return {
    facts: 'tickets',
    period: { from: null, to: null, timeZone: 'Asia/Shanghai' },
    comparisons: {},
    axes: [],
    measures: [],
    dimensions: dimensions.map(described),
    rows: rows.map(([cells, figures]) => ({
      cells: cells.map(([key = null, name = null, context = null]) => ({ key, name, context })),
      figures,
      filter: {},
    })),
    total: { figures: { count: { value: 3, counted: 3, missing: 0 } }, filter: {} },
  };
}
const count = (value: number) => ({ count: { value, counted: value, missing: 0 } });

test('a row holds its dimension as people read it, and its figures by their codes', () => {
  assert.deepEqual(reportAsJson(report(['priority'], [[[['P2']], count(3)]])), {
    rows: [{ priority: 'P2', count: 3 }],
    total: { count: 3 },
  });
});

test('a name goes before its key, and what is not known is null', () => {
  const rows = reportAsJson(
    report(['site', 'month'], [[[['id', '东海一厂', '东海制造'], ['2016-02']], count(1)]]),
  ).rows;
  assert.deepEqual(rows, [{ site: '东海一厂', month: '2016-02', count: 1 }]);
  assert.deepEqual(reportAsJson(report(['site'], [[[[null]], count(1)]])).rows, [{ site: null, count: 1 }]);
});

test('two of one name are told apart', () => {
  const { rows } = reportAsJson(
    report(
      ['site'],
      [
        [[['1', '总部', '东海制造']], count(1)],
        [[['2', '总部', '西岭学校']], count(1)],
      ],
    ),
  );
  assert.deepEqual(
    rows.map(({ site }) => site),
    ['总部 (东海制造)', '总部 (西岭学校)'],
  );
});

test('amounts are an object with how many they are and how many are missing', () => {
  const spread = { mean: 2, median: 2, p90: 3, min: 1, max: 3 };
  const figures = { handling_time: { value: 2, counted: 2, missing: 1, spread } };
  assert.deepEqual(reportAsJson(report(['priority'], [[[['P1']], figures]])).rows, [
    { priority: 'P1', handling_time: { ...spread, count: 2, missing: 1 } },
  ]);
});

test('a rate of nothing is null, and what it lacks stands beside', () => {
  const figures = { overdue_rate: { value: null, counted: 0, among: 0, missing: 4 } };
  assert.deepEqual(reportAsJson(report(['priority'], [[[['P1']], figures]])).rows, [
    { priority: 'P1', overdue_rate: null, missing: { overdue_rate: 4 } },
  ]);
});

test('beside the figures stand those of other periods, where they were asked for', () => {
  const asked = report(
    ['priority'],
    [
      [[['P1']], count(3)],
      [[['P2']], count(1)],
    ],
  );
  const compared = { previous: { figures: count(2), filter: {} } };
  const rows = asked.rows.map((row, at) => ({ ...row, compared: at === 0 ? compared : { previous: null } }));
  const told = reportAsJson({ ...asked, rows });
  assert.deepEqual(told.rows, [
    { priority: 'P1', count: 3, compared: { previous: { count: 2 } } },
    { priority: 'P2', count: 1, compared: { previous: null } },
  ]);
});
