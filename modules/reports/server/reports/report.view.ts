import type { Period } from '../../../../kernel/period.ts';
import type { FigureView, ListFilter, Report } from '../../report.contract.ts';
import { asAddress, listFilter } from './drill-down.rules.ts';
import { figureOf, tallyOfAll, type FigureKind, type Tally } from './figure.rules.ts';
import { dimensionView, measureView } from './measure.view.ts';
import { narrowed } from './period.rules.ts';
import type { Cut, Group, Records } from './report.store.ts';
import { inOrder, type Order } from './row-order.rules.ts';

interface Found {
  records: Records;
  measures: readonly Parameters<typeof measureView>[0][];
  /** Of the measures' figures. */
  kinds: readonly FigureKind[];
  cuts: readonly Cut[];
  groups: readonly Group[];
  period: Period;
  timeZone: string;
}

export function reportView({ records, measures, kinds, cuts, groups, period, timeZone }: Found): Report {
  const totals = measures.map((_, at) => tallyOfAll(groups.flatMap(({ tallies }) => tallies[at] ?? [])));
  const whole = asAddress(records.filter);
  const figuresOf = (tallies: readonly Tally[]): Record<string, FigureView> =>
    Object.fromEntries(measures.map(({ code }, at) => [code, figure(at, tallies[at])]));
  const figure = (at: number, tally = nothing): FigureView =>
    figureOf(kinds[at] ?? 'count', tally, totals[at] ?? nothing);
  const rows = cuts.length === 0 ? [] : inOrder(groups, cuts.map(orderOf));
  return {
    period: { ...period, timeZone },
    measures: measures.map(measureView),
    dimensions: cuts.map(({ dimension }) => dimensionView(dimension)),
    rows: rows.map(({ cells, tallies }) => ({
      cells,
      figures: figuresOf(tallies),
      filter: listFilter(
        whole,
        cuts.map((cut, at) => ({ code: cut.dimension.code, filter: cellFilter(cut, cells[at]?.key ?? null, period) })),
      ),
    })),
    total: { figures: figuresOf(totals), filter: whole },
  };
}

const nothing: Tally = tallyOfAll([]);

function orderOf({ dimension }: Cut): Order {
  return dimension.kind === 'month' ? 'ascending' : (dimension.order ?? null);
}

function cellFilter({ dimension, months }: Cut, key: string | null, period: Period): ListFilter | null {
  if (key === null) return null;
  if (dimension.kind === 'key') return asAddress(dimension.filter(key));
  const month = months.find((one) => one.month === key);
  if (!month) return null;
  const { from, to } = narrowed(period, month);
  return { [dimension.span.from]: from, [dimension.span.to]: to };
}
