import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { indexLookUp } from '../../../../platform/search/look-up.store.ts';
import type { LookUpText } from '../../../../platform/search/look-up-tokens.ts';
import { lookUpWithCustom } from '../../../custom-fields/index.ts';
import type { CustomerFields } from './customer.store.ts';

interface CustomerToIndex extends Pick<CustomerFields, 'name' | 'shortName' | 'phone' | 'creditCode'> {
  id: Id;
  custom: Readonly<Record<string, unknown>>;
}

/** What customers are looked up by. */
export async function indexCustomers(tx: Tx, ...customers: CustomerToIndex[]): Promise<void> {
  const entryOf = await lookUpWithCustom(tx, 'customer');
  const entries = customers.map(({ id, name, shortName, phone, creditCode, custom }) => {
    const texts: LookUpText[] = [{ as: 'name', text: name }];
    if (shortName) texts.push({ as: 'name', text: shortName });
    if (phone) texts.push({ as: 'phone', text: phone });
    if (creditCode) texts.push({ as: 'code', text: creditCode });
    return entryOf({ id, customerId: id, texts, custom });
  });
  await indexLookUp(tx, ...entries);
}
