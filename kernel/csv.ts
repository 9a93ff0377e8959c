/** A byte order mark: without it Excel takes the file for another encoding. */
export const csvStart = '\uFEFF';

/** One line of a CSV file (RFC 4180) that a spreadsheet may open. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(cell).join(',')}\r\n`;
}

/** Quoted; what a spreadsheet would take for a formula is made a text. */
function cell(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('"', '""')}"`;
}
