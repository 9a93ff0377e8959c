import type { InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { refuseStale } from '../../../../platform/module/refusals.ts';
import type { changePriorityMatrix as endpoint, PriorityMatrixView } from '../../priority.contract.ts';
import { priorityMatrixChanged } from './priority.events.ts';
import { priorityRefusals } from './priority.refusals.ts';
import { wholeMatrix } from './priority.rules.ts';
import { matrixForChange, saveMatrix } from './priority.store.ts';
import { matrixView } from './priority.view.ts';

/** Tickets that exist keep their priority: it was decided by the matrix of its day. */
export async function changePriorityMatrix(tx: Tx, input: InputOf<typeof endpoint>): Promise<PriorityMatrixView> {
  const before = await matrixForChange(tx);
  refuseStale(tx, before.revision);
  const cells = wholeMatrix(input.cells);
  if (!cells) throw new Refusal(priorityRefusals.incomplete, {}, 'cells');
  const after = { cells, revision: before.revision + 1 };
  await saveMatrix(tx, after);
  await announce(tx, priorityMatrixChanged(tx.tenantId, before.cells, after.cells));
  return matrixView(tx.caller, after);
}
