import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { lookUpTokens } from '../../../../platform/search/look-up-tokens.ts';
import { indexLookUp } from '../../../../platform/search/look-up.store.ts';

/** Lets services be found by name and pinyin. */
export async function indexServices(tx: Tx, ...services: { id: Id; customerId: Id; name: string }[]): Promise<void> {
  const entries = services.map(({ id, customerId, name }) => ({
    kind: 'business_service',
    id,
    customerId,
    tokens: lookUpTokens([{ as: 'name', text: name }]),
  }));
  await indexLookUp(tx, ...entries);
}
