import type { Tx } from '../../../../platform/database/tx.ts';
import type { PriorityMatrixView } from '../../priority.contract.ts';
import { matrix } from './priority.store.ts';
import { matrixView } from './priority.view.ts';

export async function readPriorityMatrix(tx: Tx): Promise<PriorityMatrixView> {
  return matrixView(tx.caller, await matrix(tx));
}
