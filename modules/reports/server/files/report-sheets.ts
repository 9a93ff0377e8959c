import type { SheetContent, SheetValue } from '../../../../platform/sheets/sheet-column.ts';
import type { Report } from '../../report.contract.ts';
import type { FileWords } from './file-words.ts';
import { flatReport, sheetRows } from './flat-report.ts';
import type { ToldReport } from './told-report.ts';

/** The figures with real types under what they are of, and what their measures mean on a sheet of its own. */
export function reportSheets(report: Report, told: ToldReport, words: FileWords): [SheetContent, SheetContent] {
  const flat = flatReport(report, words, { isShort: false });
  const names = flat.names.length === 0 ? [''] : flat.names;
  const { timeZone } = report.period;
  return [
    {
      name: words.say('reports:file.figures'),
      above: [told.title, ...told.lines, told.finding],
      columns: [...names.map((head) => ({ head, as: 'text' as const })), ...flat.columns],
      timeZone,
      batches: inOneBatch(sheetRows(flat, words)),
    },
    {
      name: words.say('reports:meaning.title'),
      columns: ['measure', 'formula', 'source'].map((column) => ({
        head: words.say(`reports:file.${column}`),
        as: 'text',
      })),
      timeZone,
      batches: inOneBatch(
        report.measures.map((measure) => [
          words.measure(measure),
          words.say(`${measure.textKey}.formula`),
          measure.source,
        ]),
      ),
    },
  ];
}

async function* inOneBatch(rows: SheetValue[][]) {
  yield rows;
}
