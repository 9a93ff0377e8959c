import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { lookUpTokens, type LookUpText } from '../../../../platform/search/look-up-tokens.ts';
import { indexLookUp } from '../../../../platform/search/look-up.store.ts';
import type { SupplierFields } from './supplier.rules.ts';

type Findable = Pick<SupplierFields, 'name' | 'phone' | 'people'>;

/** Lets suppliers be found by name, pinyin, phone, and by who is spoken with there: whoever calls back is one of them. */
export async function indexSuppliers(tx: Tx, ...all: (Findable & { id: Id })[]): Promise<void> {
  const entries = all.map((supplier) => ({
    kind: 'supplier',
    id: supplier.id,
    customerId: null,
    tokens: lookUpTokens(textsOf(supplier)),
  }));
  await indexLookUp(tx, ...entries);
}

function textsOf({ name, phone, people }: Findable): LookUpText[] {
  const ofPeople = people.flatMap((person): LookUpText[] => [
    { as: 'person', text: person.name },
    { as: 'phone', text: person.phone ?? '' },
  ]);
  return [{ as: 'name', text: name }, { as: 'phone', text: phone ?? '' }, ...ofPeople];
}
