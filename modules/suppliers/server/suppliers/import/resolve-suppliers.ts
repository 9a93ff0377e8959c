import type { Tx } from '../../../../../platform/database/tx.ts';
import type { ImportFault, ImportGiven } from '../../../../../platform/module/import-noun.ts';
import { fieldsOf, nothingKnown, type Supplier, type SupplierFields } from '../supplier.rules.ts';
import type { SupplierPerson } from '../../../supplier.contract.ts';
import { suppliersNamed } from './supplier-bulk.store.ts';
import { faultAt, readCells, type ReadCells } from './supplier-cells.rules.ts';

/** A row of a file beside the supplier that it means. */
export interface ResolvedSupplier {
  number: number;
  /** Null: none yet. */
  known: Supplier | null;
  /** As it would be. */
  after: SupplierFields;
  faults: ImportFault[];
}

/** Finds which supplier each row means, by its name however it is written, and what the row would make of it. */
export async function resolveSuppliers(tx: Tx, rows: readonly ImportGiven[]): Promise<ResolvedSupplier[]> {
  const read = rows.map(({ number, values }) => ({ number, cells: readCells(values) }));
  const known = await suppliersNamed(
    tx,
    read.flatMap(({ cells }) => cells.fields.name ?? []),
  );
  const byName = new Map(known.toSorted(livingLast).map((supplier) => [supplier.name.toLowerCase(), supplier]));
  return read.map(({ number, cells }) => resolved(number, cells, byName.get((cells.fields.name ?? '').toLowerCase())));
}

/** So that the one in use is the one that is meant. */
function livingLast(a: Supplier, b: Supplier): number {
  return Number(a.retiredAt === null) - Number(b.retiredAt === null);
}

function resolved(
  number: number,
  { fields, person, faults }: ReadCells,
  known: Supplier | undefined,
): ResolvedSupplier {
  const before: SupplierFields = known ? fieldsOf(known) : { ...nothingKnown, name: '', kinds: ['supplier'] };
  const people = withFirst(before.people, person);
  const nameless = people === null ? [faultAt('person', 'person_missing')] : [];
  const retired = known && known.retiredAt !== null ? [faultAt('name', 'retired')] : [];
  return {
    number,
    known: known ?? null,
    // it is found however its name is written, and keeps it
    after: { ...before, ...fields, ...(known && { name: known.name }), people: people ?? before.people },
    faults: [...faults, ...retired, ...nameless],
  };
}

/** Whom a row names is called first; whoever else is known there stays. Null: a number of nobody. */
function withFirst(people: readonly SupplierPerson[], person: Partial<SupplierPerson>): SupplierPerson[] | null {
  if (Object.keys(person).length === 0) return [...people];
  const name = person.name ?? people[0]?.name;
  if (name === undefined) return null;
  const same = people.find((one) => one.name === name);
  const first = { job: null, phone: null, email: null, ...same, ...person, name };
  return [first, ...people.filter((one) => one !== same)];
}
