import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { listInventoryScans as endpoint } from '../../inventory-scan.contract.ts';
import { pageOfScans } from './scan.store.ts';

export function listScans(tx: Tx, input: InputOf<typeof endpoint>): Promise<AnswerOf<typeof endpoint>> {
  return pageOfScans(tx, input);
}
