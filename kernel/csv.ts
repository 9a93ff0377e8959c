/** A byte order mark: without it Excel takes the file for another encoding. */
export const csvStart = '\uFEFF';

/** One line of a CSV file (RFC 4180) that a spreadsheet may open. A number stays one, whatever its sign. */
export function csvLine(cells: readonly (string | number)[]): string {
  return `${cells.map(cell).join(',')}\r\n`;
}

/** What a spreadsheet may take for a formula: behind spaces too, and in the wide letters of Chinese keyboards. */
const formula = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;

/** Quoted; what a spreadsheet would take for a formula is made a text. */
function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const harmless = formula.test(value) ? `'${value}` : value;
  return `"${harmless.replaceAll('"', '""')}"`;
}
