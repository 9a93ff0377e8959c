import { isSpread } from '../../../../kernel/measures.ts';
import type { SheetColumn, SheetValue } from '../../../../platform/sheets/sheet-column.ts';
import type { MeasureView } from '../../measure.contract.ts';
import {
  comparisonKinds,
  type ComparisonKind,
  type FigureView,
  type Report,
  type Spread,
} from '../../report.contract.ts';
import type { FileWords } from './file-words.ts';

/** A column of figures: of a measure, one of its statistics, now or in a period of comparison. */
export interface FigureColumn extends SheetColumn {
  unit: MeasureView['unit'];
  valueOf(figures: Figures): number | null;
}

/** The figures of a row with those that it is compared with. */
export type Figures = Pick<Report['total'], 'figures' | 'compared'>;

/** The report as one table: what it is divided by, then every figure. */
export interface FlatReport {
  names: readonly string[];
  columns: readonly FigureColumn[];
  rows: readonly { names: readonly string[]; figures: Figures }[];
  total: Figures;
}

const everyPart = ['mean', 'median', 'p90', 'min', 'max'] as const;
/** What there is room for on paper. */
const fewParts = ['mean', 'median', 'p90'] as const;

export function flatReport(report: Report, words: FileWords, { isShort }: { isShort: boolean }): FlatReport {
  const { dimensions, measures, rows, total, comparisons } = report;
  const parts = isShort ? fewParts : everyPart;
  const compared = comparisonKinds.filter((kind) => comparisons[kind] !== undefined);
  return {
    names: dimensions.map((dimension) => words.dimension(dimension)),
    columns: measures.flatMap((measure) => columnsOf(measure, { parts, compared, words })),
    rows: rows.map((row) => ({
      names: dimensions.map((dimension, at) => words.cell(dimension, row.cells[at] ?? nobody)),
      figures: row,
    })),
    total,
  };
}

const nobody = { key: null, name: null, context: null };
const kinds = {
  count: 'number',
  share: 'percent',
  seconds: 'duration',
  ratio: 'percent',
  score: 'decimal',
  hours: 'decimal',
} as const;

interface Wanted {
  parts: readonly (keyof Spread)[];
  compared: readonly ComparisonKind[];
  words: FileWords;
}

function columnsOf(measure: MeasureView, { parts, compared, words }: Wanted): FigureColumn[] {
  const { code, unit } = measure;
  const name = words.measure(measure);
  const column = (head: string, valueOf: FigureColumn['valueOf']) => ({ head, as: kinds[unit], unit, valueOf });
  const others = compared.map((kind) =>
    column(words.say('reports:file.compared', { name, than: words.say(`reports:than.${kind}`) }), (row) =>
      valueOf(row.compared?.[kind]?.figures[code]),
    ),
  );
  if (!isSpread(unit)) return [column(name, ({ figures }) => valueOf(figures[code])), ...others];
  const spread = parts.map((part) =>
    column(
      words.say('reports:chart.statistic', { name, statistic: words.say(`reports:statistic.${part}`) }),
      (row) => row.figures[code]?.spread?.[part] ?? null,
    ),
  );
  return [...spread, ...others];
}

function valueOf(figure: FigureView | undefined): number | null {
  return figure?.value ?? null;
}

/** As a spreadsheet holds them. */
export function sheetRows({ rows, columns, total, names }: FlatReport, words: FileWords): SheetValue[][] {
  const cells = (figures: Figures) => columns.map((column) => column.valueOf(figures));
  const last = [words.say('reports:total'), ...names.slice(1).map(() => null)].slice(0, Math.max(1, names.length));
  return [...rows.map((row) => [...row.names, ...cells(row.figures)]), [...last, ...cells(total)]];
}
