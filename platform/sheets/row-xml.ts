import { styles } from './sheet-styles.ts';
import type { SheetColumn, SheetValue } from './sheet-column.ts';
import { serialOf, wallTimeIn } from './wall-time.ts';
import { xmlText } from './xml-text.ts';

/** What Excel takes in one cell. */
const mostCharacters = 32_767;

/** `A`, `Z`, `AA`: a column by its place, from 0. */
export function columnName(at: number): string {
  const last = String.fromCharCode(65 + (at % 26));
  return at < 26 ? last : `${columnName(Math.floor(at / 26) - 1)}${last}`;
}

/** Rows of a sheet of these columns, as the XML of SpreadsheetML. */
export function rowXml(columns: readonly SheetColumn[], timeZone: string) {
  const names = columns.map((_, at) => columnName(at));
  const wallTime = wallTimeIn(timeZone);
  const text = (at: string, value: string, style: number) =>
    `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${xmlText(cut(value))}</t></is></c>`;
  const numeric = (at: string, value: number, style: number) => `<c r="${at}" s="${style}"><v>${value}</v></c>`;

  function cell(column: SheetColumn, at: string, value: SheetValue): string {
    if (value === null || value === '') return '';
    const style = styles[column.as];
    switch (column.as) {
      case 'number':
      case 'percent':
      case 'decimal':
        return numeric(at, Number(value), style);
      case 'duration':
        return numeric(at, Number(value) / 86_400, style);
      case 'instant':
        return numeric(at, serialOf(wallTime(String(value))), style);
      case 'day':
        return numeric(at, serialOf(String(value)), style);
      case 'text':
        return text(at, String(value), style);
    }
  }

  return {
    above: (lines: readonly string[]) =>
      lines.map((line, at) => `<row r="${at + 1}">${text(`A${at + 1}`, line, aboveStyle(at))}</row>`).join(''),
    head(number: number): string {
      const cells = columns.map(({ head }, at) => text(`${names[at]}${number}`, head, styles.head));
      return `<row r="${number}">${cells.join('')}</row>`;
    },
    row(values: readonly SheetValue[], number: number): string {
      const cells = columns.map((column, at) => cell(column, `${names[at]}${number}`, values[at] ?? null));
      return `<row r="${number}">${cells.join('')}</row>`;
    },
  };
}

/** The first line is the title. */
function aboveStyle(at: number): number {
  return at === 0 ? styles.head : styles.text;
}

function cut(text: string): string {
  return text.length > mostCharacters ? `${text.slice(0, mostCharacters - 1)}…` : text;
}
