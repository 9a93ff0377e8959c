import type { Tx } from '../../../../platform/database/tx.ts';
import type { SavedReportView } from '../../saved-report.contract.ts';
import { loadSavedReport } from './load-saved-report.ts';
import { savedReportView } from './saved-report.view.ts';

export async function readSavedReport(tx: Tx, input: { savedReport: string }): Promise<SavedReportView> {
  return savedReportView(await loadSavedReport(tx, input.savedReport), tx.caller);
}
