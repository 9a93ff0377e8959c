import type { CommandContext } from '../../../../platform/module/command.ts';
import type { FactTable, Measure } from '../../../../platform/module/fact-table.ts';
import { clock } from '../files/file-words.ts';
import type { JsonAmounts, JsonReport, JsonRow } from './report-json.rules.ts';

type Translate = CommandContext['translate'];

/** Lines for people: one a row, the total last. */
export function printReport({ rows, total }: JsonReport, table: FactTable, { translate }: CommandContext): string[] {
  const lineOf = (name: string, row: JsonRow) => `${name}${translate('reports:print.colon')}${figuresIn(row)}`;
  const figuresIn = (row: JsonRow) =>
    table.measures
      .filter(({ code }) => row[code] !== undefined)
      .map((measure) => `${translate(`${measure.textKey}.name`)} ${wordsOf(measure, row, translate)}`)
      .join(' · ');
  const figures = new Set(['missing', 'compared', ...table.measures.map(({ code }) => code)]);
  const nameOf = (row: JsonRow) =>
    Object.entries(row)
      .filter(([code]) => !figures.has(code))
      .map(([, name]) => (typeof name === 'string' ? name : translate('reports:unknown')))
      .join(' · ');
  const linesOf = (name: string, row: JsonRow) => [
    lineOf(name, row),
    ...Object.entries(row.compared ?? {}).map(([kind, other]) =>
      lineOf(`  ${translate(`reports:than.${kind}`)}`, other ?? {}),
    ),
  ];
  return [...rows.flatMap((row) => linesOf(nameOf(row), row)), ...linesOf(translate('reports:total'), total)];
}

function wordsOf({ code, unit }: Measure, row: JsonRow, translate: Translate): string {
  const figure = row[code];
  if (figure === null || figure === undefined) return '—';
  if (typeof figure !== 'object')
    return unit === 'share' || unit === 'ratio' ? percent(Number(figure)) : String(figure);
  // of all that stands under a measure's code only amounts are objects
  const { count, missing, ...statistics } = figure as JsonAmounts;
  const times = Object.fromEntries(
    Object.entries(statistics).map(([name, amount]) => [name, amountIn(unit, amount)] as const),
  );
  return translate('reports:print.amounts', { ...times, counted: count, missing });
}

function amountIn(unit: Measure['unit'], amount: number | null): string {
  if (amount === null) return '—';
  if (unit === 'score') return amount.toFixed(2);
  return unit === 'ratio' ? percent(amount) : clock(amount);
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
