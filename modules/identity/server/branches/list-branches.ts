import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { listBranches as endpoint } from '../../branch.contract.ts';
import { allBranches } from './branch.store.ts';
import { showBranches } from './show-branches.ts';

export async function listBranches(tx: Tx, input: InputOf<typeof endpoint>): Promise<AnswerOf<typeof endpoint>> {
  return { items: await showBranches(tx, await allBranches(tx, { isWithRetired: input.retired === 'with' })) };
}
