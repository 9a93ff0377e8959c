import type { AnswerOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { listOwnObjectives as endpoint } from '../../objective.contract.ts';
import { showObjectives } from './list-objectives.ts';
import { objectivesOfCustomers } from './objective.store.ts';

/** By the portal's database role, behind whose walls stands the caller's company alone. */
export async function listOwnObjectives(tx: Tx): Promise<AnswerOf<typeof endpoint>> {
  const rows = await objectivesOfCustomers(tx);
  return showObjectives(
    tx,
    rows.map((row) => ({ ...row, contractNumber: null, contractName: null })),
  );
}
