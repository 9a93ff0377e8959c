import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import type { SavedReportView } from '../../saved-report.contract.ts';
import { savedReportForChange } from './load-saved-report.ts';
import { readSavedReport } from './read-saved-report.ts';
import { savedReportRetired } from './saved-report.events.ts';
import { updateSavedReport } from './saved-report.store.ts';

/** Nobody's list has it any more; dashboards that were made from its question keep theirs. */
export async function retireSavedReport(tx: Tx, input: { savedReport: string }): Promise<SavedReportView> {
  const saved = await savedReportForChange(tx, input.savedReport);
  if (saved.retiredAt === null) {
    await updateSavedReport(tx, saved.id, { retiredAt: tx.now });
    await announce(tx, savedReportRetired(saved.id));
  }
  return readSavedReport(tx, input);
}
