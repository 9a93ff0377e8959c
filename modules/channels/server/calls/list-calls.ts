import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { listCalls as endpoint } from '../../call.contract.ts';
import { pageOfCalls } from './call-list.store.ts';
import { callView } from './call.view.ts';

type Asked = InputOf<typeof endpoint>;

export async function listCalls(tx: Tx, { cursor, limit, ...filter }: Asked): Promise<AnswerOf<typeof endpoint>> {
  const page = await pageOfCalls(tx, filter, { cursor, limit });
  return { ...page, items: page.items.map(callView) };
}
