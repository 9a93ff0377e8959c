import type { Locale } from '../../../../kernel/locale.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { FactTable } from '../../../../platform/module/fact-table.ts';
import type { FileAnswer } from '../../../../platform/module/file-answer.ts';
import { found } from '../../../../platform/module/refusals.ts';
import { printPdf } from '../../../../platform/pdf/print-pdf.ts';
import { wallTimeIn } from '../../../../platform/sheets/wall-time.ts';
import { writeCsv } from '../../../../platform/sheets/write-csv.ts';
import { writeSheets } from '../../../../platform/sheets/write-sheet.ts';
import { ownTenant } from '../../../tenancy/index.ts';
import type { Report, ReportFormat } from '../../report.contract.ts';
import { makeReport, type ReportAsked } from '../reports/make-report.ts';
import { dimensionView } from '../reports/measure.view.ts';
import { fileWords, type FileWords } from './file-words.ts';
import { loggedFile } from './logged-file.ts';
import { narrowedNames, type Narrowed } from './narrowed-names.store.ts';
import { reportDocument } from './report-document.ts';
import { reportSheets } from './report-sheets.ts';
import { toldReport, type ToldReport } from './told-report.ts';

export interface FileAsked extends ReportAsked {
  format: ReportFormat;
  locale: Locale;
  title?: string | undefined;
}

const mediaTypes: Record<ReportFormat, string> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  pdf: 'application/pdf',
};

/** The figures are those of the page: the same question is asked (RPT-01), only written down. */
export async function makeReportFile(tx: Tx, table: FactTable, asked: FileAsked): Promise<FileAnswer> {
  const { format, locale, title, ...question } = asked;
  const report = await makeReport(tx, table, { ...question, locale });
  const { measure: _measure, by: _by, from: _from, to: _to, compare: _compare, basis: _basis, ...rest } = question;
  const narrowed = await narrowedNames(tx, table, { narrowed: rest, locale });
  const provider = found(await ownTenant(tx)).name;
  const at = wallTimeIn(report.period.timeZone)(tx.now).slice(0, 'YYYY-MM-DD hh:mm'.length);
  return {
    fileName: `${title ?? table.name}-${at.slice(0, 10)}.${format}`,
    mediaType: mediaTypes[format],
    open: (steps) => {
      const words = fileWords(steps.texts, locale);
      const told = toldReport(report, words, {
        provider,
        title,
        at,
        narrowed: narrowed.map((one) => said(one, words)),
      });
      const taken = { table: `reports/${table.name}`, title: told.title, format, filters: question };
      return loggedFile(steps, { ...taken, rows: report.rows.length }, written[format](report, told, words));
    },
  };
}

type Write = (report: Report, told: ToldReport, words: FileWords) => AsyncIterable<Uint8Array>;

const written: Record<ReportFormat, Write> = {
  xlsx: (...told) => writeSheets(reportSheets(...told)),
  csv: (...told) => writeCsv(reportSheets(...told)[0]),
  pdf: async function* (...told) {
    yield await printPdf(reportDocument(...told));
  },
};

function said({ dimension, keys }: Narrowed, words: FileWords): string {
  const view = dimensionView(dimension);
  const names = keys.map(({ key, name }) => words.cell(view, { key, name, context: null }));
  return words.say('reports:file.narrowed', {
    name: words.dimension(view),
    values: names.join(words.say('reports:file.between')),
  });
}
