import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { listIncomingMail as endpoint } from '../../incoming-mail.contract.ts';
import { pageOfIncomingMail } from './incoming-mail.store.ts';
import { incomingMailRowOf } from './incoming-mail.view.ts';

export async function listIncomingMail(
  tx: Tx,
  { cursor, limit, ...filter }: InputOf<typeof endpoint>,
): Promise<AnswerOf<typeof endpoint>> {
  const page = await pageOfIncomingMail(tx, filter, { cursor, limit });
  return { ...page, items: page.items.map(incomingMailRowOf) };
}
