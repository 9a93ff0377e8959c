import type { BulkRunView } from '../../bulk-run.contract.ts';
import { isUndoable, type BulkRun } from './bulk-run.rules.ts';

export function bulkRunViewOf(run: BulkRun): BulkRunView {
  const { id, deed, undoesId, state, askedCount, doneCount, refusedCount, createdAt, endedAt, revision } = run;
  const counts = { askedCount, doneCount, refusedCount };
  const abilities: BulkRunView['abilities'] = isUndoable(run) ? ['undo'] : [];
  return { id, act: deed.act, undoesId, state, ...counts, createdAt, endedAt, revision, abilities };
}
