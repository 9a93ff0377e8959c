import { writeFile } from 'node:fs/promises';
import { Refusal } from '../../../../kernel/refusal.ts';
import { ticketImportRefusals as refusals } from './ticket-import.refusals.ts';
import type { RowFault } from './ticket-log.rules.ts';

/** Lists what is wrong with a log in a CSV file, for a spreadsheet; before anything is imported, so that it is there. */
export async function writeFaults(path: string, faults: readonly RowFault[]): Promise<void> {
  const lines = faults.map(({ row, column, reason, value }) => [String(row), column ?? '', reason, value]);
  const text = [['row', 'column', 'reason', 'value'], ...lines].map((cells) => `${cells.map(cell).join(',')}\r\n`);
  try {
    // with a byte order mark, or Excel takes it for another encoding
    await writeFile(path, `\uFEFF${text.join('')}`);
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new Refusal(refusals.faults_unwritable, { path, reason }, 'errors');
  }
}

/** Quoted; what a spreadsheet would take for a formula is made a text. */
function cell(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('"', '""')}"`;
}
