import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { indexLookUp } from '../../../../platform/search/look-up.store.ts';
import { lookUpTokens, type LookUpText } from '../../../../platform/search/look-up-tokens.ts';
import type { CustomerFields } from './customer.store.ts';

type CustomerToIndex = { id: Id } & Pick<CustomerFields, 'name' | 'shortName' | 'phone' | 'creditCode'>;

/** What customers are looked up by. */
export async function indexCustomers(tx: Tx, ...customers: CustomerToIndex[]): Promise<void> {
  const entries = customers.map(({ id, name, shortName, phone, creditCode }) => {
    const texts: LookUpText[] = [{ as: 'name', text: name }];
    if (shortName) texts.push({ as: 'name', text: shortName });
    if (phone) texts.push({ as: 'phone', text: phone });
    if (creditCode) texts.push({ as: 'code', text: creditCode });
    return { kind: 'customer', id, customerId: id, tokens: lookUpTokens(texts) };
  });
  await indexLookUp(tx, ...entries);
}
