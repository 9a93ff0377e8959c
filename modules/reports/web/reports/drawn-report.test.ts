import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ChartKind } from '../../../../web/ui/chart/chart.tsx';
import { chartKindOf, drawnReport, type Pen } from './drawn-report.ts';
import { measures, sampleReport, type SampleMeasure } from './sample-report.ts';

const pen: Pen = {
  words: {
    measure: () => '',
    formula: () => '',
    dimension: () => '',
    cell: (_, { key }) => key ?? '?',
    value: (_, value) => String(value),
    difference: (_, value) => String(value),
    percent: String,
  },
  rest: (many) => `${many} others`,
  periodNames: { this: 'now', previous: 'before', year: 'last year' },
  mostBars: 3,
};

const kinds: [measure: SampleMeasure, by: string[], kind: ChartKind | null][] = [
  ['count', [], null],
  ['count', ['month'], 'line'],
  ['count', ['weekday'], 'columns'],
  ['count', ['customer'], 'bars'],
  ['count', ['month', 'team'], 'stacked_columns'],
  ['overdue_rate', ['month', 'team'], 'line'],
  ['overdue_rate', ['weekday', 'team'], 'grouped_columns'],
  ['count', ['customer', 'priority'], 'stacked_bars'],
  ['handling_time', ['customer', 'priority'], 'grouped_bars'],
  ['count', ['weekday', 'hour'], 'heat'],
  ['count', ['customer', 'priority', 'channel'], null],
];

for (const [measure, by, kind] of kinds) {
  test(`${measure} by ${by.join(' × ') || 'nothing'} is drawn as ${kind ?? 'nothing'}`, () => {
    const rows = [1, 2].map((at) => [by.map(() => String(at)), at, at * 10] as const);
    assert.equal(chartKindOf(sampleReport({ measure, by, rows, total: 3 }), shown(measure)), kind);
  });
}

test('bars stand by their size, and many small ones as one', () => {
  const rows = Object.entries({ a: 1, b: 9, c: 4, d: 2, e: 3 }).map(([key, value]) => [[key], value] as const);
  const drawn = drawnReport(sampleReport({ measure: 'count', by: ['team'], rows, total: 19 }), shown('count'), pen);
  assert.deepEqual(drawn?.names, ['b', 'c', 'e', '2 others']);
  assert.deepEqual(
    drawn?.series[0]?.points.map(({ value }) => value),
    [9, 4, 3, 3],
  );
});

test('rates do not add up to others', () => {
  const rows = ['a', 'b', 'c', 'd', 'e'].map((key, at) => [[key], at / 10, 10 + at] as const);
  const drawn = drawnReport(
    sampleReport({ measure: 'overdue_rate', by: ['team'], rows, total: 0.2 }),
    shown('overdue_rate'),
    pen,
  );
  assert.deepEqual(drawn?.names, ['e', 'd', 'c']);
});

test('priorities keep their own order', () => {
  const rows = [['P1'], ['P2'], ['P3']].map((keys, at) => [keys, at] as const);
  const drawn = drawnReport(sampleReport({ measure: 'count', by: ['priority'], rows, total: 3 }), shown('count'), pen);
  assert.deepEqual(drawn?.names, ['P1', 'P2', 'P3']);
});

test('what the second dimension has more of than colours is drawn together, in grey', () => {
  const rows = Array.from({ length: 9 }, (_, at) => [['2026-08', `team ${at}`], 9 - at] as const);
  const drawn = drawnReport(
    sampleReport({ measure: 'count', by: ['month', 'team'], rows, total: 45 }),
    shown('count'),
    pen,
  );
  assert.equal(drawn?.series.length, 7);
  assert.deepEqual(drawn?.series.at(-1), {
    name: '3 others',
    tone: 'rest',
    points: [{ key: null, value: 6, isRest: true }],
  });
});

test('a heat map has the first dimension downwards, and nothing where nothing was', () => {
  const rows = [
    [['1', '9'], 3],
    [['2', '8'], 5],
  ] as const;
  const drawn = drawnReport(
    sampleReport({ measure: 'count', by: ['weekday', 'hour'], rows, total: 8 }),
    shown('count'),
    pen,
  );
  assert.deepEqual(drawn?.names, ['9', '8']);
  assert.deepEqual(
    drawn?.series.map(({ name, points }) => [name, points.map(({ value }) => value)]),
    [
      ['1', [3, null]],
      ['2', [null, 5]],
    ],
  );
});

function shown(measure: SampleMeasure) {
  return { measure: measures[measure], statistic: 'median' as const };
}
