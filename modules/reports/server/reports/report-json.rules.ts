import type { FigureView, Report } from '../../report.contract.ts';

/** A count, a share of 1, or what stands for amounts; null: nothing to tell it of. */
type JsonFigure = number | null | JsonAmounts;
/** Amounts in seconds. */
export interface JsonAmounts {
  mean: number | null;
  median: number | null;
  p90: number | null;
  min: number | null;
  max: number | null;
  count: number;
  missing: number;
}

/** `{ "priority": "P2", "count": 408 }`: dimensions and measures by their codes; `missing` where facts are. */
export type JsonRow = JsonFigures & { compared?: Record<string, JsonFigures | null> };
type JsonFigures = { [code: string]: string | JsonFigure | Record<string, number> | JsonRow['compared'] };

export interface JsonReport {
  rows: JsonRow[];
  total: JsonRow;
}

/** The report for other programs: dimensions by what people read, null where it is not known. */
export function reportAsJson({ rows, total, dimensions }: Report): JsonReport {
  const readable = dimensions.map((_, at) => readableNames(rows.map(({ cells }) => cells[at])));
  return {
    rows: rows.map(({ cells, figures, compared }) => ({
      ...Object.fromEntries(dimensions.map(({ code }, at) => [code, readable[at]?.(cells[at]) ?? null])),
      ...jsonFigures(figures),
      ...jsonCompared(compared),
    })),
    total: { ...jsonFigures(total.figures), ...jsonCompared(total.compared) },
  };
}

/** The figures of other periods, where they were asked for; null: of the row there is none such. */
function jsonCompared(compared: Report['total']['compared']): Pick<JsonRow, 'compared'> {
  if (!compared) return {};
  const others = Object.entries(compared).map(([kind, other]) => [kind, other ? jsonFigures(other.figures) : null]);
  return { compared: Object.fromEntries(others) as Record<string, JsonFigures | null> };
}

type Cell = Report['rows'][number]['cells'][number];

/** By their names, or keys; those of one name by what tells them apart, too. */
function readableNames(cells: readonly (Cell | undefined)[]) {
  const keysByName = new Map<string, Set<string>>();
  for (const cell of cells) {
    if (!cell?.name || cell.key === null) continue;
    keysByName.set(cell.name, (keysByName.get(cell.name) ?? new Set()).add(cell.key));
  }
  return (cell: Cell | undefined): string | null => {
    if (!cell?.name) return cell?.key ?? null;
    const isAlone = keysByName.get(cell.name)?.size === 1;
    return isAlone || cell.context === null ? cell.name : `${cell.name} (${cell.context})`;
  };
}

function jsonFigures(figures: Record<string, FigureView>): JsonRow {
  const missing = Object.entries(figures).filter(([, figure]) => !figure.spread && figure.missing > 0);
  return {
    ...Object.fromEntries(Object.entries(figures).map(([code, figure]) => [code, jsonFigure(figure)])),
    ...(missing.length > 0
      ? { missing: Object.fromEntries(missing.map(([code, figure]) => [code, figure.missing])) }
      : {}),
  };
}

function jsonFigure({ value, counted, missing, spread }: FigureView): JsonFigure {
  return spread ? { ...spread, count: counted, missing } : value;
}
