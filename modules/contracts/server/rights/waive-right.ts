import type { Tx } from '../../../../platform/database/tx.ts';
import type { ContractRightView } from '../../contract-right.contract.ts';
import { decideRight } from './decide-right.ts';
import { rightWaived } from './right.events.ts';

export async function waiveRight(tx: Tx, input: { contractRight: string; note: string }): Promise<ContractRightView> {
  return decideRight(tx, input, { state: 'waived', announcementOf: rightWaived });
}
