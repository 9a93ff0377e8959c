import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { enqueue } from '../../../../platform/jobs/enqueue.ts';
import type { JobKind } from '../../../../platform/jobs/job.ts';

const nouns = ['import', 'turn'] as const;

export const readKind = { name: 'imports.read', nouns };
export const checkKind = { name: 'imports.check', nouns };
export const writeKind = { name: 'imports.write', nouns };
export const undoKind = { name: 'imports.undo', nouns };

export interface TurnIds {
  import: Id;
  turn: Id;
}

/** Rows of one transaction. */
export const rowsAtOnce = 500;

/** Asks for a piece of work of an import; answers with its turn, which the import keeps: an earlier one is over by it. */
export async function askForWork(tx: Tx, job: JobKind<'import' | 'turn'>, importId: Id): Promise<Id> {
  const turn = tx.newId();
  await enqueue(tx, { job, ids: { import: importId, turn } });
  return turn;
}
