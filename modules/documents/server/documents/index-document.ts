import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { lookUpTokens } from '../../../../platform/search/look-up-tokens.ts';
import { indexLookUp } from '../../../../platform/search/look-up.store.ts';
import { saveIndex } from './document-search.store.ts';

interface Findable {
  id: Id;
  customerId: Id | null;
  title: string;
  /** Of the current version. */
  words: string | null;
}

/** Lets a document be found by its title, also as it is spelled, and by what its current version says. */
export async function indexDocument(tx: Tx, document: Findable): Promise<void> {
  const { id, customerId, title } = document;
  await saveIndex(tx, { ...document, changedAt: tx.now });
  await indexLookUp(tx, { kind: 'document', id, customerId, tokens: lookUpTokens([{ as: 'name', text: title }]) });
}
