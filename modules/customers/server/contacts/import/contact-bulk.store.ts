import type { Id } from '../../../../../kernel/id.ts';
import type { Instant } from '../../../../../kernel/instant.ts';
import { insertRows, unnested, type ColumnTypes } from '../../../../../platform/database/bulk.ts';
import { sql, statement } from '../../../../../platform/database/sql.ts';
import type { Tx } from '../../../../../platform/database/tx.ts';
import type { ImportedState } from './contact-change.rules.ts';

export interface ContactRow extends ImportedState {
  id: Id;
  customerId: Id;
}

type Written = Omit<ContactRow, 'custom'> & { custom: string };

const types: ColumnTypes<Written> = {
  id: 'uuid',
  customerId: 'uuid',
  name: 'text',
  employeeNumber: 'text',
  departmentId: 'uuid',
  position: 'text',
  phone: 'text',
  mobile: 'text',
  otherPhone: 'text',
  email: 'text',
  siteId: 'uuid',
  seat: 'text',
  isVip: 'boolean',
  language: 'text',
  preferredChannel: 'text',
  validFrom: 'date',
  validTo: 'date',
  custom: 'jsonb',
  retiredAt: 'timestamptz',
};

export async function insertContacts(tx: Tx, rows: readonly ContactRow[]): Promise<void> {
  const dated: ColumnTypes<Written & { createdAt: Instant }> = { ...types, createdAt: 'timestamptz' };
  await insertRows(tx, 'contact', { rows: rows.map((row) => ({ ...written(row), createdAt: tx.now })), types: dated });
}

/** Writes all fields of all rows. */
export async function updateContacts(tx: Tx, rows: readonly ContactRow[]): Promise<void> {
  if (rows.length === 0) return;
  const given = rows.map(written);
  const columns = Object.keys(types).filter((column) => column !== 'id' && column !== 'customerId');
  const sets = columns.map((column) => sql`${sql.ref(column)} = given.${sql.ref(column)}`);
  const names = sql.join(Object.keys(types).map((column) => sql.ref(column)));
  await tx.run(
    statement(sql`
      update contact set ${sql.join(sets)}, revision = contact.revision + 1
      from ${unnested(given, types)} as given (${names})
      where contact.tenant_id = ${tx.tenantId} and contact.id = given.id`),
  );
}

/** In the order of the types, which is that of the columns. */
function written({ custom, ...row }: ContactRow): Written {
  return { ...row, custom: JSON.stringify(custom) };
}
