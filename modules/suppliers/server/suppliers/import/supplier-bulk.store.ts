import type { Id } from '../../../../../kernel/id.ts';
import type { Instant } from '../../../../../kernel/instant.ts';
import { insertRows, unnested } from '../../../../../platform/database/bulk.ts';
import { sql, statement } from '../../../../../platform/database/sql.ts';
import type { Tx } from '../../../../../platform/database/tx.ts';
import type { Supplier, SupplierFields } from '../supplier.rules.ts';
import { suppliers } from '../supplier.store.ts';

/** Also those out of use. Compared as supplier_by_name does. */
export async function suppliersNamed(tx: Tx, names: readonly string[]): Promise<Supplier[]> {
  if (names.length === 0) return [];
  const wanted = names.map((name) => name.toLowerCase());
  return tx.rows(suppliers(tx).where(sql<boolean>`lower(supplier.name) = any(${wanted}::text[])`));
}

export type SavedSupplier = SupplierFields & { id: Id; retiredAt: Instant | null };

/** An array of arrays cannot be unnested: each row's kinds travel as one text. */
function asRow({ people: _people, kinds, ...row }: SavedSupplier) {
  return { ...row, kinds: kinds.join(',') };
}

const types = {
  id: 'uuid',
  name: 'text',
  kinds: 'text',
  phone: 'text',
  email: 'text',
  address: 'text',
  note: 'text',
  retiredAt: 'timestamptz',
} as const;
const given = sql`given (id, name, kinds, phone, email, address, note, retired_at)`;

export async function insertManySuppliers(tx: Tx, rows: readonly SavedSupplier[]): Promise<void> {
  if (rows.length === 0) return;
  await tx.run(
    statement(sql`
      insert into supplier (tenant_id, id, name, kinds, phone, email, address, note, created_at)
      select ${tx.tenantId}::uuid, given.id, given.name, string_to_array(given.kinds, ','), given.phone, given.email,
        given.address, given.note, ${tx.now}::timestamptz
      from ${unnested(rows.map(asRow), types)} as ${given}`),
  );
  await replaceManyPeople(tx, rows);
}

export async function updateManySuppliers(tx: Tx, rows: readonly SavedSupplier[]): Promise<void> {
  if (rows.length === 0) return;
  await tx.run(
    statement(sql`
      update supplier
      set name = given.name, kinds = string_to_array(given.kinds, ','), phone = given.phone, email = given.email,
        address = given.address, note = given.note, retired_at = given.retired_at, revision = supplier.revision + 1
      from ${unnested(rows.map(asRow), types)} as ${given}
      where supplier.tenant_id = ${tx.tenantId} and supplier.id = given.id`),
  );
  await replaceManyPeople(tx, rows);
}

async function replaceManyPeople(tx: Tx, rows: readonly SavedSupplier[]): Promise<void> {
  const ids = rows.map(({ id }) => id);
  await tx.run(
    statement(sql`
      delete from supplier_person where tenant_id = ${tx.tenantId} and supplier_id = any(${ids}::uuid[])`),
  );
  const people = rows.flatMap(({ id, people: ofOne }) =>
    ofOne.map((person, position) => ({ ...person, supplierId: id, position })),
  );
  await insertRows(tx, 'supplierPerson', {
    rows: people,
    types: { supplierId: 'uuid', position: 'integer', name: 'text', job: 'text', phone: 'text', email: 'text' },
  });
}
