import { Refusal } from '../../../../kernel/refusal.ts';
import type { Dimension, FactTable, Measure } from '../../../../platform/module/fact-table.ts';
import { reportRefusals } from './report.refusals.ts';

const mostDimensions = 3;

/** What was asked by its codes; names that are not known are refused with those that are. */
export function chooseMeasures(table: FactTable, measure: readonly string[], by: readonly string[]) {
  const measures = [...new Set(measure)].map((code) => measureOf(table, code));
  const dimensions = [...new Set(by)].map((code) => dimensionOf(table, code));
  if (measures.length === 0)
    throw new Refusal(reportRefusals.no_measure, { allowed: codesOf(table.measures) }, 'measure');
  if (dimensions.length > mostDimensions)
    throw new Refusal(reportRefusals.too_many_dimensions, { most: mostDimensions }, 'by');
  return { measures, dimensions };
}

function measureOf(table: FactTable, code: string): Measure {
  const measure = table.measures.find((known) => known.code === code);
  if (measure) return measure;
  throw new Refusal(reportRefusals.unknown_measure, { code, allowed: codesOf(table.measures) }, 'measure');
}

function dimensionOf(table: FactTable, code: string): Dimension {
  const dimension = table.dimensions.find((known) => known.code === code);
  if (dimension) return dimension;
  throw new Refusal(reportRefusals.unknown_dimension, { code, allowed: codesOf(table.dimensions) }, 'by');
}

function codesOf(offered: readonly { code: string }[]): string[] {
  return offered.map(({ code }) => code);
}
