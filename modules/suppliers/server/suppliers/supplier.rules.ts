import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import { supplierKinds, type SupplierKind, type SupplierPerson } from '../../supplier.contract.ts';

/** What is written of a supplier. */
export interface SupplierFields {
  name: string;
  /** In the order of `supplierKinds`, each once. */
  kinds: SupplierKind[];
  phone: string | null;
  email: string | null;
  address: string | null;
  note: string | null;
  /** Who is called first stands first. */
  people: SupplierPerson[];
}

export interface Supplier extends SupplierFields {
  id: Id;
  createdAt: Instant;
  retiredAt: Instant | null;
  revision: number;
}

export const supplierFieldNames = ['name', 'kinds', 'phone', 'email', 'address', 'note', 'people'] as const;

/** A supplier of whom no more is known than what it does and is called. */
export const nothingKnown: Omit<SupplierFields, 'name' | 'kinds'> = {
  phone: null,
  email: null,
  address: null,
  note: null,
  people: [],
};

/** Just the fields, of whatever holds them. */
export function fieldsOf({ name, kinds, phone, email, address, note, people }: SupplierFields): SupplierFields {
  return { name, kinds, phone, email, address, note, people };
}

/** Each once, in the order in which they are always told. */
export function inOrder(kinds: readonly SupplierKind[]): SupplierKind[] {
  return supplierKinds.filter((kind) => kinds.includes(kind));
}

/** As somebody typed them: what was left out is not known. */
export function peopleTyped(
  people: readonly ({ name: string } & { [Field in 'job' | 'phone' | 'email']?: string | null | undefined })[],
): SupplierPerson[] {
  return people.map(({ name, job = null, phone = null, email = null }) => ({ name, job, phone, email }));
}
