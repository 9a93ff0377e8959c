import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { listProtection as endpoint } from '../../protection.contract.ts';
import { today } from '../today.ts';
import { pageOfProtection } from './protection-list.store.ts';
import { protectionRowOf } from './protection.view.ts';

export async function listProtection(tx: Tx, input: InputOf<typeof endpoint>): Promise<AnswerOf<typeof endpoint>> {
  const page = await pageOfProtection(tx, { ...input, today: await today(tx) });
  return { ...page, items: page.items.map(protectionRowOf) };
}
