import { changesBetween } from '../../../../kernel/changes.ts';
import type { InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import type { changeSavedReport as endpoint, SavedReportView } from '../../saved-report.contract.ts';
import { mayShare } from '../sharing/sharing.policy.ts';
import { savedReportForChange } from './load-saved-report.ts';
import { readSavedReport } from './read-saved-report.ts';
import { savedReportChanged } from './saved-report.events.ts';
import { savedReportRefusals } from './saved-report.refusals.ts';
import { updateSavedReport } from './saved-report.store.ts';

export async function changeSavedReport(tx: Tx, input: InputOf<typeof endpoint>): Promise<SavedReportView> {
  const before = await savedReportForChange(tx, input.savedReport);
  if (before.retiredAt !== null) throw new Refusal(savedReportRefusals.retired);
  const { name = before.name, sharedWith = before.sharedWith, question = before.question } = input;
  if (sharedWith !== before.sharedWith && !mayShare(tx.caller))
    throw new Refusal(savedReportRefusals.no_sharing, {}, 'sharedWith');

  const after = { name, sharedWith, question };
  const changes = changesBetween(before, { ...before, ...after }, ['name', 'sharedWith', 'question']);
  if (Object.keys(changes).length > 0) {
    await updateSavedReport(tx, before.id, after);
    await announce(tx, savedReportChanged(before.id, changes));
  }
  return readSavedReport(tx, input);
}
