import type { Tx } from '../../../../platform/database/tx.ts';
import { indexLookUp } from '../../../../platform/search/look-up.store.ts';
import { lookUpTokens, type LookUpText } from '../../../../platform/search/look-up-tokens.ts';
import type { CustomerFields } from './customer.store.ts';

/** What a customer is looked up by. */
export async function indexCustomer(tx: Tx, id: string, { name, shortName, phone }: CustomerFields): Promise<void> {
  const texts: LookUpText[] = [{ as: 'name', text: name }];
  if (shortName) texts.push({ as: 'name', text: shortName });
  if (phone) texts.push({ as: 'phone', text: phone });
  await indexLookUp(tx, { kind: 'customer', id, customerId: id, tokens: lookUpTokens(texts) });
}
