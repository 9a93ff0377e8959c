import type { MeasureMeaning } from '../../../../kernel/measures.ts';
import type { ComparisonKind, FigureView, Report, ReportRow } from '../../report.contract.ts';
import { keysOnAxis, type Cut } from './cut.rules.ts';
import { rowFilter } from './drill-down.rules.ts';
import { figureOf, nothing, type FigureKind, type Tally } from './figure.rules.ts';
import { emptyGroup, groupKey, type Cell, type Group } from './group.rules.ts';
import { dimensionView, measureView } from './measure.view.ts';
import type { PeriodCount } from './period-count.rules.ts';
import { cellsInOther } from './place-in-time.rules.ts';
import { inOrder, type Order } from './row-order.rules.ts';

interface Compared {
  kind: ComparisonKind;
  count: PeriodCount;
}

interface AskedMeasure extends MeasureMeaning {
  figureKind: FigureKind;
}

interface Found {
  measures: readonly AskedMeasure[];
  current: PeriodCount;
  compared: readonly Compared[];
}

export function reportView({ measures, current, compared }: Found): Omit<Report, 'facts'> {
  const { cuts, records } = current;
  const orders = cuts.map(orderOf);
  const groups = cuts.length === 0 ? [] : inOrder(allGroups(current, compared), orders);
  const figures = figureMaker(measures);
  const comparisons = compared.map(({ kind, count }) => [kind, count.records.period] as const);
  return {
    period: { ...records.period, timeZone: records.timeZone },
    comparisons: Object.fromEntries(comparisons),
    measures: measures.map(measureView),
    dimensions: cuts.map(({ dimension }) => dimensionView(dimension)),
    axes: cuts.map((cut, at) => axisOf(cut, groups, at)),
    rows: groups.map(({ cells, tallies }) => ({
      cells: [...cells],
      figures: figures(tallies, current),
      filter: rowFilter(records, cuts, cells),
      ...comparedRow(cells),
    })),
    total: {
      figures: figures(current.totals, current),
      filter: rowFilter(records, [], []),
      ...comparedWith(({ count }) => ({
        figures: figures(count.totals, count),
        filter: rowFilter(count.records, [], []),
      })),
    },
  };

  function comparedRow(cells: readonly Cell[]) {
    return comparedWith(({ count }) => {
      const there = cellsInOther(cells, current.cuts, count.cuts);
      if (there === null) return null;
      const { tallies } = count.groups.get(groupKey(there)) ?? emptyGroup(there);
      return { figures: figures(tallies, count), filter: rowFilter(count.records, count.cuts, there) };
    });
  }

  function comparedWith(of: (compared: Compared) => ComparedFigures | null): Pick<ReportRow, 'compared'> {
    if (compared.length === 0) return {};
    return { compared: Object.fromEntries(compared.map((one) => [one.kind, of(one)])) };
  }
}

type ComparedFigures = Pick<ReportRow, 'figures' | 'filter'>;

function figureMaker(measures: readonly AskedMeasure[]) {
  return (tallies: Readonly<Record<string, Tally>>, { totals }: PeriodCount): Record<string, FigureView> =>
    Object.fromEntries(
      measures.map(({ code, figureKind }) => [
        code,
        figureOf(figureKind, tallies[code] ?? nothing, totals[code] ?? nothing),
      ]),
    );
}

/** Those that occur, now or in a period of comparison; by time alone also those between them. */
function allGroups(current: PeriodCount, compared: readonly Compared[]): Group[] {
  const groups = new Map(current.groups);
  const add = (cells: readonly Cell[] | null) => {
    if (cells && !groups.has(groupKey(cells))) groups.set(groupKey(cells), emptyGroup(cells));
  };
  for (const { count } of compared)
    for (const { cells } of count.groups.values()) add(cellsInOther(cells, count.cuts, current.cuts));
  for (const cells of placesInTime(current.cuts)) add(cells);
  return [...groups.values()];
}

function placesInTime(cuts: readonly Cut[]): Cell[][] {
  let places: Cell[][] = [[]];
  for (const cut of cuts) {
    const keys = keysOnAxis(cut);
    if (keys === null) return [];
    places = places.flatMap((cells) => keys.map((key) => [...cells, timeCell(key)]));
  }
  return cuts.length === 0 ? [] : places;
}

function timeCell(key: string): Cell {
  return { key, name: null, context: null };
}

function orderOf(cut: Cut): Order {
  return cut.kind === 'key' ? (cut.dimension.order ?? null) : keysOnAxis(cut);
}

function axisOf(cut: Cut, groups: readonly Group[], at: number): Cell[] {
  const counted = new Map<string | null, { many: number; cells: Cell[] }>();
  for (const key of keysOnAxis(cut) ?? []) counted.set(key, { many: 0, cells: [timeCell(key)] });
  for (const { cells, many } of groups) {
    const cell = cells[at];
    if (!cell) continue;
    const before = counted.get(cell.key);
    counted.set(cell.key, { many: many + (before?.many ?? 0), cells: [cell] });
  }
  return inOrder([...counted.values()], [orderOf(cut)]).flatMap(({ cells }) => cells);
}
