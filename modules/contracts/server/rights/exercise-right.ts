import type { Tx } from '../../../../platform/database/tx.ts';
import type { ContractRightView } from '../../contract-right.contract.ts';
import { decideRight } from './decide-right.ts';
import { rightExercised } from './right.events.ts';

/** Writes down what was done; the contract itself is ended or renegotiated by its own acts. */
export async function exerciseRight(
  tx: Tx,
  input: { contractRight: string; note: string },
): Promise<ContractRightView> {
  return decideRight(tx, input, { state: 'exercised', announcementOf: rightExercised });
}
