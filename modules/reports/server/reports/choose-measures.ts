import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { Dimension, FactTable, Measure, TimeBasis } from '../../../../platform/module/fact-table.ts';
import { comparisonKinds, type ComparisonKind } from '../../report.contract.ts';
import { reportRefusals } from './report.refusals.ts';
import { timeDimensions } from './time-dimensions.ts';
import { isRound } from './time-axis.rules.ts';

export interface Question {
  measure: readonly string[];
  by?: readonly string[] | undefined;
  compare?: readonly string[] | undefined;
  basis?: string | undefined;
}

export interface Chosen {
  measures: readonly Measure[];
  dimensions: readonly Dimension[];
  basis: TimeBasis;
  comparisons: readonly ComparisonKind[];
}

const mostDimensions = 3;

/** What was asked by its codes; names that are not known are refused with those that are. */
export async function chooseMeasures(tx: Tx, table: FactTable, question: Question): Promise<Chosen> {
  const { measure, by = [], compare = [] } = question;
  const measures = [...new Set(measure)].map((code) => measureOf(table, code));
  if (measures.length === 0)
    throw new Refusal(reportRefusals.no_measure, { allowed: codesOf(table.measures) }, 'measure');
  const codes = [...new Set(by)];
  if (codes.length > mostDimensions)
    throw new Refusal(reportRefusals.too_many_dimensions, { most: mostDimensions }, 'by');
  const offered = await dimensionsOf(tx, table);
  const dimensions = codes.map((code) => dimensionOf(offered, code));
  const basis = basisOf(table, question.basis);
  refuseOddStock(tx, table, { measures, dimensions, basis });
  return { measures, dimensions, basis, comparisons: [...new Set(compare)].map(comparisonOf) };
}

/** Those of time first, those of the provider's own fields last. */
export async function dimensionsOf(tx: Tx, table: FactTable): Promise<Dimension[]> {
  return [...timeDimensions, ...table.dimensions, ...((await table.ownDimensions?.(tx)) ?? [])];
}

function measureOf(table: FactTable, code: string): Measure {
  const measure = table.measures.find((known) => known.code === code);
  if (measure) return measure;
  throw new Refusal(reportRefusals.unknown_measure, { code, allowed: codesOf(table.measures) }, 'measure');
}

function dimensionOf(offered: readonly Dimension[], code: string): Dimension {
  const dimension = offered.find((known) => known.code === code);
  if (dimension) return dimension;
  throw new Refusal(reportRefusals.unknown_dimension, { code, allowed: codesOf(offered) }, 'by');
}

function basisOf({ bases }: FactTable, code: string = bases[0].code): TimeBasis {
  const basis = bases.find((known) => known.code === code);
  if (basis) return basis;
  throw new Refusal(reportRefusals.unknown_basis, { code, allowed: codesOf(bases) }, 'basis');
}

function comparisonOf(code: string): ComparisonKind {
  const kind = comparisonKinds.find((known) => known === code);
  if (kind) return kind;
  throw new Refusal(reportRefusals.unknown_comparison, { code, allowed: comparisonKinds.join(', ') }, 'compare');
}

/** What is there at an end is there at one end only, and came by the first of the instants. */
function refuseOddStock(tx: Tx, table: FactTable, { measures, dimensions, basis }: Omit<Chosen, 'comparisons'>): void {
  const stock = measures.find(({ figure }) => figure(tx).kind === 'stock');
  if (!stock) return;
  const spans = dimensions.filter((dimension) => dimension.kind === 'time' && !isRound(dimension.grain));
  if (spans.length > 1) throw new Refusal(reportRefusals.stock_by_two_times, { code: stock.code }, 'by');
  if (basis !== table.bases[0]) throw new Refusal(reportRefusals.stock_by_basis, { code: stock.code }, 'basis');
}

function codesOf(offered: readonly { code: string }[]): string[] {
  return offered.map(({ code }) => code);
}
