import type { AnswerOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { listAgreements as endpoint } from '../../agreement.contract.ts';
import { allAgreements } from './agreement.store.ts';
import { showAgreements } from './show-agreements.ts';

export async function listAgreements(tx: Tx): Promise<AnswerOf<typeof endpoint>> {
  return { items: await showAgreements(tx, await allAgreements(tx)) };
}
