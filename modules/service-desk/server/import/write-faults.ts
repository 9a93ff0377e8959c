import { writeFile } from 'node:fs/promises';
import { csvLine, csvStart } from '../../../../kernel/csv.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import { ticketImportRefusals as refusals } from './ticket-import.refusals.ts';
import type { RowFault } from './ticket-log.rules.ts';

/** Lists what is wrong with a log in a CSV file, for a spreadsheet; before anything is imported, so that it is there. */
export async function writeFaults(path: string, faults: readonly RowFault[]): Promise<void> {
  const lines = faults.map(({ row, column, reason, value }) => [String(row), column ?? '', reason, value]);
  const text = [['row', 'column', 'reason', 'value'], ...lines].map(csvLine);
  try {
    await writeFile(path, `${csvStart}${text.join('')}`);
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new Refusal(refusals.faults_unwritable, { path, reason }, 'errors');
  }
}
