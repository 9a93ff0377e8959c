import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import { sql, sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { SupplierPerson } from '../../supplier.contract.ts';
import type { Supplier, SupplierFields } from './supplier.rules.ts';

/** Of a supplier, in their order. Served by the primary key. */
const people = sql<SupplierPerson[]>`(
  select coalesce(jsonb_agg(
    jsonb_build_object('name', p.name, 'job', p.job, 'phone', p.phone, 'email', p.email) order by p.position), '[]')
  from supplier_person p where p.tenant_id = supplier.tenant_id and p.supplier_id = supplier.id
)`;

/** Suppliers with their people, to narrow further. */
export function suppliers(tx: Tx) {
  return (
    sqlBuilder
      .selectFrom('supplier')
      .select(['supplier.id', 'supplier.name', 'supplier.kinds', 'supplier.phone', 'supplier.email'])
      .select(['supplier.address', 'supplier.note', 'supplier.createdAt', 'supplier.retiredAt', 'supplier.revision'])
      .select(people.as('people'))
      // a CHECK constraint holds kinds to their codes
      .$castTo<Supplier>()
      .where('supplier.tenantId', '=', tx.tenantId)
  );
}

/** Undefined for another provider's, and for none. */
export function supplierById(tx: Tx, id: Id): Promise<Supplier | undefined> {
  return tx.first(suppliers(tx).where('supplier.id', '=', id));
}

/** In no order; those that are not there are left out. */
export function suppliersByIds(tx: Tx, ids: readonly Id[]): Promise<Supplier[]> {
  return tx.rows(suppliers(tx).where('supplier.id', '=', sql<string>`any(${[...ids]}::uuid[])`));
}

/** Whether another one in use is called so, however it is written. Served by supplier_by_name. */
export async function isSupplierNameTaken(tx: Tx, name: string, except: Id | null): Promise<boolean> {
  const same = suppliers(tx)
    .where(sql<boolean>`lower(supplier.name) = lower(${name})`)
    .where('supplier.retiredAt', 'is', null)
    .where('supplier.id', 'is distinct from', except);
  return (await tx.first(same)) !== undefined;
}

/** `look_up` follows what is written (see `index-supplier.ts`). */
export async function insertSupplier(tx: Tx, supplier: SupplierFields & { id: Id }): Promise<void> {
  const { people: spokenWith, ...row } = supplier;
  await tx.run(sqlBuilder.insertInto('supplier').values({ ...row, tenantId: tx.tenantId, createdAt: tx.now }));
  await replacePeople(tx, supplier.id, spokenWith);
}

type Saved = Partial<Omit<SupplierFields, 'people'> & { retiredAt: Instant | null }>;

export async function saveSupplier(tx: Tx, id: Id, changes: Saved): Promise<void> {
  await tx.run(
    sqlBuilder
      .updateTable('supplier')
      .set((row) => ({ ...changes, revision: row('revision', '+', 1) }))
      .where('tenantId', '=', tx.tenantId)
      .where('id', '=', id),
  );
}

/** Puts these people in the place of those that were known. */
export async function replacePeople(tx: Tx, supplierId: Id, now: readonly SupplierPerson[]): Promise<void> {
  await tx.run(
    sqlBuilder.deleteFrom('supplierPerson').where('tenantId', '=', tx.tenantId).where('supplierId', '=', supplierId),
  );
  if (now.length === 0) return;
  const rows = now.map((person, position) => ({ ...person, tenantId: tx.tenantId, supplierId, position }));
  await tx.run(sqlBuilder.insertInto('supplierPerson').values(rows));
}
