import type { Locale } from '../../kernel/locale.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { announceExport } from '../../modules/audit/index.ts';
import { ownTenant } from '../../modules/tenancy/index.ts';
import type { Tx } from '../../platform/database/tx.ts';
import type { FileAnswer } from '../../platform/module/file-answer.ts';
import { found } from '../../platform/module/refusals.ts';
import type { Steps, Route } from '../../platform/module/register.ts';
import type { ExportColumn, TableExport } from '../../platform/module/table-export.ts';
import { wallTimeIn } from '../../platform/sheets/wall-time.ts';
import { writeCsv } from '../../platform/sheets/write-csv.ts';
import { writeSheet } from '../../platform/sheets/write-sheet.ts';
import type { Texts } from '../../platform/texts/texts.ts';
import type { ExportFormat } from '../table-export.contract.ts';
import { firstPage, type Reading, rowsInBatches } from './list-pages.ts';
import { cellsFor, sheetColumns } from './row-cells.ts';
import { exportRefusals as refusals } from './table-export.refusals.ts';

export interface ExportInput {
  format: ExportFormat;
  columns?: string;
  locale?: Locale;
  timeZone?: string;
  /** What the path of the list and its query name. */
  [filter: string]: unknown;
}

interface Exporting {
  table: TableExport;
  list: Route;
  texts: Texts;
}

const forms = {
  csv: { write: writeCsv, mediaType: 'text/csv; charset=utf-8' },
  xlsx: { write: writeSheet, mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
};

/**
 * The table as its list answers this caller, in the columns asked for. The first page is read before the file begins, so
 * that what the list refuses is refused here; the others while it is sent, each in a transaction of its own.
 */
export async function exportTable(tx: Tx, { table, list, texts }: Exporting, input: ExportInput): Promise<FileAnswer> {
  const { format, columns: asked, locale: language, timeZone: zone, ...filters } = input;
  const tenant = found(await ownTenant(tx));
  const locale = language ?? tx.caller.locale ?? tenant.locale;
  const timeZone = zone ?? tenant.timeZone;
  const columns = columnsAsked([...table.columns, ...((await table.ownColumns?.(tx)) ?? [])], asked);
  const reading: Reading = { list, filters, first: await firstPage(tx, list, filters) };
  const say = (key: string) => texts.translate(locale, key);
  const title = say(table.titleKey);
  const { write, mediaType } = forms[format];
  return {
    fileName: `${title}-${wallTimeIn(timeZone)(tx.now).slice(0, 10)}.${format}`,
    mediaType,
    open: (steps) =>
      announced(steps, { table: table.name, format, title, filters }, (count) =>
        write({
          name: title,
          columns: sheetColumns(columns, say),
          timeZone,
          batches: rowsInBatches(steps, reading, { toCells: cellsFor(columns, say), count }),
        }),
      ),
  };
}

/** In the order in which they were asked for; one that there is not is refused by its name. */
function columnsAsked(known: readonly ExportColumn[], asked: string | undefined): readonly ExportColumn[] {
  return (
    asked?.split(',').map((key) => {
      const column = known.find((one) => one.key === key);
      if (!column) throw new Refusal(refusals.unknown_column, { name: key, known: keysOf(known) }, 'columns');
      return column;
    }) ?? known
  );
}

function keysOf(columns: readonly ExportColumn[]): string[] {
  return columns.map(({ key }) => key);
}

interface Told {
  table: string;
  format: ExportFormat;
  title: string;
  filters: Readonly<Record<string, unknown>>;
}

/** Whoever takes rows away is written into the log with how many they were, also when the file broke off (PLT-04). */
async function* announced(
  steps: Steps,
  told: Told,
  write: (count: (rows: number) => void) => AsyncGenerator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  let rows = 0;
  let isWhole = false;
  try {
    yield* write((more) => {
      rows += more;
    });
    isWhole = true;
  } finally {
    await steps.run((tx) => announceExport(tx, { ...told, rows, isWhole }));
  }
}
