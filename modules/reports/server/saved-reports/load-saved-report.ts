import type { Id } from '../../../../kernel/id.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found, refuseStale } from '../../../../platform/module/refusals.ts';
import { mayChange, maySee } from '../sharing/sharing.policy.ts';
import { savedReportRefusals } from './saved-report.refusals.ts';
import { savedReportById, type SavedReportRow } from './saved-report.store.ts';

/** What others keep to themselves is not found. */
export async function loadSavedReport(tx: Tx, id: Id): Promise<SavedReportRow> {
  const saved = found(await savedReportById(tx, id));
  return found(maySee(tx.caller, saved) ? saved : null);
}

/** The same for one that is to be changed or retired by this caller, who has seen its newest state. */
export async function savedReportForChange(tx: Tx, id: Id): Promise<SavedReportRow> {
  const saved = await loadSavedReport(tx, id);
  if (!mayChange(tx.caller, saved)) throw new Refusal(savedReportRefusals.not_yours, { owner: saved.ownerName });
  refuseStale(tx, saved.revision);
  return saved;
}
