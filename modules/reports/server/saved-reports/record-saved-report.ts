import type { InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { recordSavedReport as endpoint, SavedReportView } from '../../saved-report.contract.ts';
import { mayShare } from '../sharing/sharing.policy.ts';
import { readSavedReport } from './read-saved-report.ts';
import { savedReportRecorded } from './saved-report.events.ts';
import { savedReportRefusals } from './saved-report.refusals.ts';
import { insertSavedReport } from './saved-report.store.ts';

export async function recordSavedReport(tx: Tx, input: InputOf<typeof endpoint>): Promise<SavedReportView> {
  const { name, facts, question, sharedWith = 'nobody' } = input;
  const ownerId = found(tx.caller.subjectId);
  if (sharedWith === 'everybody' && !mayShare(tx.caller))
    throw new Refusal(savedReportRefusals.no_sharing, {}, 'sharedWith');

  const saved = { id: tx.newId(), name, ownerId, sharedWith, facts, question };
  await insertSavedReport(tx, saved);
  await announce(tx, savedReportRecorded(saved));
  return readSavedReport(tx, { savedReport: saved.id });
}
