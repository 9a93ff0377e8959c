import { grains as knownGrains, type Grain } from '../../../../kernel/measures.ts';
import type { MeasureView } from '../../measure.contract.ts';
import type { FigureView, Report, ReportRow } from '../../report.contract.ts';

/** Reports for tests, as the server answers them, from as little as a test wants to say. */
export const measures = {
  count: measure('count', 'count', null),
  overdue_rate: measure('overdue_rate', 'share', 'lower'),
  handling_time: measure('handling_time', 'seconds', 'lower'),
};
export type SampleMeasure = keyof typeof measures;

function measure(code: string, unit: MeasureView['unit'], better: MeasureView['better']): MeasureView {
  return { code, unit, better, textKey: `service-desk:measure.${code}`, source: 'RPT-02' };
}

interface Sample {
  measure: SampleMeasure;
  by?: readonly string[];
  /** Keys, then the value, and of a rate what it is divided by; keys of time by its grain. */
  rows?: readonly (readonly [keys: readonly (string | null)[], value: number | null, among?: number])[];
  total: number | null;
  previous?: number;
  year?: number;
}

const grains: readonly string[] = knownGrains;

export function sampleReport({ measure: code, by = [], rows = [], total, previous, year }: Sample): Report {
  const figures = (value: number | null, among?: number) => ({ [code]: figureOf(code, value, among) });
  const other = (value: number | undefined) => (value === undefined ? null : { figures: figures(value), filter: {} });
  const span = { from: '2026-07-01T00:00:00.000Z', to: '2026-08-01T00:00:00.000Z' };
  return {
    facts: 'tickets',
    period: { from: span.to, to: null, timeZone: 'Asia/Shanghai' },
    comparisons: { ...(previous !== undefined && { previous: span }), ...(year !== undefined && { year: span }) },
    measures: [measures[code]],
    dimensions: by.map((name) => ({
      code: name,
      textKey: `service-desk:dimension.${name}`,
      name: null,
      kind: grains.includes(name) ? 'time' : 'key',
      // only names of grains are among them
      grain: grains.includes(name) ? (name as Grain) : null,
      valueTextKey: null,
      isMultiple: false,
    })),
    axes: by.map((_, at) => [...new Set(rows.map(([keys]) => keys[at] ?? null))].map(cellOf)),
    rows: rows.map(([keys, value, among]): ReportRow => ({
      cells: keys.map(cellOf),
      figures: figures(value, among),
      filter: {},
    })),
    total: { figures: figures(total), filter: {}, compared: { previous: other(previous), year: other(year) } },
  };
}

function cellOf(key: string | null): ReportRow['cells'][number] {
  return { key, name: key === null || /^\d/.test(key) ? null : key, context: null };
}

function figureOf(code: SampleMeasure, value: number | null, among?: number): FigureView {
  const counted = code === 'count' ? (value ?? 0) : (among ?? 100);
  const spread = { mean: value, median: value, p90: value, min: value, max: value };
  return {
    value,
    counted,
    missing: 0,
    ...(code === 'overdue_rate' && { among: among ?? 100 }),
    ...(code === 'handling_time' && { spread }),
  };
}
