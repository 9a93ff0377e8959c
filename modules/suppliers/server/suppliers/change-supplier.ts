import { changesBetween } from '../../../../kernel/changes.ts';
import type { InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found, refuseStale } from '../../../../platform/module/refusals.ts';
import type { changeSupplier as endpoint, SupplierView } from '../../supplier.contract.ts';
import { indexSuppliers } from './index-supplier.ts';
import { readSupplier } from './read-supplier.ts';
import { refuseTakenName } from './record-supplier.ts';
import { supplierChanged } from './supplier.events.ts';
import { supplierRefusals } from './supplier.refusals.ts';
import { fieldsOf, inOrder, peopleTyped, supplierFieldNames } from './supplier.rules.ts';
import { replacePeople, saveSupplier, supplierById } from './supplier.store.ts';

export async function changeSupplier(tx: Tx, input: InputOf<typeof endpoint>): Promise<SupplierView> {
  const before = found(await supplierById(tx, input.supplier));
  refuseStale(tx, before.revision);
  if (before.retiredAt !== null) throw new Refusal(supplierRefusals.retired);

  const { supplier: _id, kinds = before.kinds, people = before.people, ...given } = input;
  const after = { ...fieldsOf(before), ...given, kinds: inOrder(kinds), people: peopleTyped(people) };
  await refuseTakenName(tx, after.name, before.id);
  const changes = changesBetween(before, after, supplierFieldNames);
  if (Object.keys(changes).length === 0) return readSupplier(tx, input);

  const { people: spokenWith, ...fields } = after;
  await saveSupplier(tx, before.id, fields);
  if (changes.people) await replacePeople(tx, before.id, spokenWith);
  await indexSuppliers(tx, { ...after, id: before.id });
  await announce(tx, supplierChanged(before.id, changes));
  return readSupplier(tx, input);
}
