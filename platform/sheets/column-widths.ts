import { styles } from './sheet-styles.ts';
import type { SheetColumn, SheetValue } from './sheet-column.ts';

const narrowest = 8;
const widest = 60;
/** Of `2026-11-21 08:30`. */
const instantWidth = 17;

/** As wide as the head and the first rows need; each column carries its format down to the end of the sheet. */
export function columnWidths(columns: readonly SheetColumn[], rows: readonly (readonly SheetValue[])[]): string {
  const cols = columns.map((column, at) => {
    const texts = [column.head, ...rows.map((row) => shownIn(column, row[at] ?? null))];
    const needed = texts.reduce((width, text) => Math.max(width, widthOf(text)), narrowest);
    const width = Math.min(widest, column.as === 'instant' ? Math.max(needed, instantWidth) : needed) + 2;
    return `<col min="${at + 1}" max="${at + 1}" width="${width}" style="${styles[column.as]}" customWidth="1"/>`;
  });
  return `<cols>${cols.join('')}</cols>`;
}

/** Of what is shown otherwise than it is written. */
const roomOf = { percent: '100.0%', duration: '1000:00:00', decimal: '10,000.0' };

function shownIn({ as }: SheetColumn, value: SheetValue): string {
  if (value === null || as === 'instant') return '';
  if (as === 'text' || as === 'day' || as === 'number') return String(value);
  return roomOf[as];
}

/** In letters; a Chinese character takes the room of two. Only the first line, and no more than a column can show. */
function widthOf(text: string): number {
  const [line = ''] = text.slice(0, widest).split('\n');
  return [...line].reduce((width, char) => width + (char > '\u2E7F' ? 2 : 1), 0);
}
