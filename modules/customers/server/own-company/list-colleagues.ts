import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { common } from '../../../../platform/module/refusals.ts';
import type { listColleagues as endpoint } from '../../own-company.contract.ts';
import { colleaguesWith } from './own-company.store.ts';

const most = 20;

export async function listColleagues(tx: Tx, { q }: InputOf<typeof endpoint>): Promise<AnswerOf<typeof endpoint>> {
  const { customers } = tx.caller;
  if (customers === 'all') throw new Refusal(common.forbidden);
  return { items: await colleaguesWith(tx, q, { customerIds: customers, most }) };
}
