import type { Content, TableCell } from 'pdfmake/interfaces.js';
import type { PdfDocument } from '../../../../platform/pdf/document.ts';
import type { Report } from '../../report.contract.ts';
import { drawChart } from './draw-chart.ts';
import type { FileWords } from './file-words.ts';
import { flatReport, type Figures, type FlatReport } from './flat-report.ts';
import type { ToldReport } from './told-report.ts';

/** Rows on paper; of more the first are printed, and it is said how many there are. */
const mostRows = 500;
/** Upright there is room for so many columns. */
const mostUpright = 7;
/** More columns would leave the paper: the others follow in another table, under the same names. */
const mostSideways = 10;
/** Letters that may stand together; of more, a name is broken wherever its column ends. */
const longestWord = 24;
/** Points across A4 between the margins. */
const across = { upright: 515, sideways: 761 };

/** A report as it is handed to a customer. */
export function reportDocument(report: Report, told: ToldReport, words: FileWords): PdfDocument {
  const flat = flatReport(report, words, { isShort: true });
  const isLandscape = flat.names.length + flat.columns.length > mostUpright;
  const chart = drawChart(report, words);
  const width = isLandscape ? across.sideways : across.upright;
  const page = words.say('reports:file.page', { page: '{{page}}', pages: '{{pages}}' });
  return {
    title: told.title,
    language: words.locale,
    isLandscape,
    foot: { left: `${told.provider} · ${told.title}`, right: page },
    content: [
      { text: told.provider, style: 'subtitle' },
      { text: told.title, style: 'title' },
      ...told.lines.map((text): Content => ({ text, style: 'subtitle' })),
      { text: told.finding, style: 'heading' },
      ...(chart === null ? [] : [{ svg: chart, width, margin: [0, 4, 0, 10] } satisfies Content]),
      ...pieces(flat.columns, mostSideways - flat.names.length).map((columns) => tableOf({ ...flat, columns }, words)),
      ...(flat.rows.length > mostRows ? [tooMany(flat, words)] : []),
      ...meanings(report, words),
    ],
  };
}

function tableOf(flat: FlatReport, words: FileWords): Content {
  const { names, columns, rows, total } = flat;
  const figures = (of: Figures, isTotal: boolean): TableCell[] =>
    columns.map(({ unit, valueOf }) => {
      const value = valueOf(of);
      return { text: value === null ? '—' : words.value(unit, value), style: 'figure', bold: isTotal };
    });
  const last: TableCell[] =
    names.length === 0
      ? []
      : [{ text: words.say('reports:total'), colSpan: names.length, bold: true }, ...names.slice(1).map(() => ({}))];
  return {
    layout: 'lines',
    margin: [0, 0, 0, 10],
    table: {
      headerRows: 1,
      dontBreakRows: true,
      widths: [...names.map(() => '*'), ...columns.map(() => (names.length === 0 ? '*' : 'auto'))],
      body: [
        [
          ...names.map((text): TableCell => ({ text, style: 'head' })),
          ...columns.map(({ head }): TableCell => ({ text: head, style: ['head', 'figure'] })),
        ],
        ...rows
          .slice(0, mostRows)
          .map((row): TableCell[] => [...row.names.map(nameCell), ...figures(row.figures, false)]),
        [...last, ...figures(total, true)],
      ],
    },
  };
}

function nameCell(text: string): TableCell {
  const isLong = text.split(/[^\p{Script=Latin}\p{N}\p{P}]/u).some((word) => word.length > longestWord);
  return isLong ? { text, wordBreak: 'break-all' } : { text };
}

function pieces<Item>(items: readonly Item[], most: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / most) }, (_, at) => items.slice(at * most, (at + 1) * most));
}

function tooMany({ rows }: FlatReport, words: FileWords): Content {
  return {
    text: words.say('reports:file.first', { most: mostRows, all: rows.length }),
    style: 'note',
    margin: [0, 6, 0, 0],
  };
}

function meanings({ measures, period }: Report, words: FileWords): Content[] {
  return [
    { text: words.say('reports:meaning.title'), style: 'heading' },
    ...measures.map((measure): Content => {
      const formula = words.say(`${measure.textKey}.formula`);
      return {
        text: [{ text: words.measure(measure), bold: true }, `  ${formula}（${measure.source}）`],
        style: 'note',
      };
    }),
    { text: words.say('reports:file.zone', { zone: period.timeZone }), style: 'note' },
  ];
}
