import type { InputOf } from '../../../../kernel/contract.ts';
import type { Id } from '../../../../kernel/id.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import type { recordSupplier as endpoint, SupplierView } from '../../supplier.contract.ts';
import { indexSuppliers } from './index-supplier.ts';
import { readSupplier } from './read-supplier.ts';
import { supplierRecorded } from './supplier.events.ts';
import { supplierRefusals } from './supplier.refusals.ts';
import { inOrder, nothingKnown, peopleTyped } from './supplier.rules.ts';
import { insertSupplier, isSupplierNameTaken } from './supplier.store.ts';

export async function recordSupplier(tx: Tx, input: InputOf<typeof endpoint>): Promise<SupplierView> {
  const { kinds, people = [], ...fields } = input;
  await refuseTakenName(tx, fields.name, null);

  const supplier = { ...nothingKnown, ...fields, kinds: inOrder(kinds), people: peopleTyped(people), id: tx.newId() };
  await insertSupplier(tx, supplier);
  await indexSuppliers(tx, supplier);
  await announce(tx, supplierRecorded(supplier));
  return readSupplier(tx, { supplier: supplier.id });
}

export async function refuseTakenName(tx: Tx, name: string, except: Id | null): Promise<void> {
  if (await isSupplierNameTaken(tx, name, except)) throw new Refusal(supplierRefusals.name_taken, { name }, 'name');
}
