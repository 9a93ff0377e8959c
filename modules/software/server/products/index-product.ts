import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { lookUpTokens } from '../../../../platform/search/look-up-tokens.ts';
import { indexLookUp } from '../../../../platform/search/look-up.store.ts';

/** Lets products be found by name, its pinyin, and publisher. */
export async function indexProducts(
  tx: Tx,
  ...all: { id: Id; name: string; publisher: string | null }[]
): Promise<void> {
  const entries = all.map(({ id, name, publisher }) => ({
    kind: 'software_product',
    id,
    customerId: null,
    tokens: lookUpTokens([
      { as: 'name', text: name },
      { as: 'name', text: publisher ?? '' },
    ]),
  }));
  await indexLookUp(tx, ...entries);
}
