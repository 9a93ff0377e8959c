import type { AnswerOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { listSavedReports as endpoint } from '../../saved-report.contract.ts';
import { savedReportsFor } from './saved-report.store.ts';
import { savedReportView } from './saved-report.view.ts';

export async function listSavedReports(tx: Tx): Promise<AnswerOf<typeof endpoint>> {
  const rows = await savedReportsFor(tx, tx.caller.subjectId);
  return { items: rows.map((row) => savedReportView(row, tx.caller)) };
}
