import type { AnswerOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { listCustomerTags as endpoint } from '../../customer.contract.ts';
import { tagsInUse } from './customer-list.store.ts';

const most = 200;

export async function listCustomerTags(tx: Tx): Promise<AnswerOf<typeof endpoint>> {
  return { items: await tagsInUse(tx, most) };
}
