import type { Id } from '../../../../kernel/id.ts';
import { sql, sqlBuilder, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';

/** Only the pseudonym stays, with where they belonged: customer, department and site say of whom the service was asked. */
export async function blankContact(tx: Tx, id: Id, pseudonym: string): Promise<void> {
  const nothing = {
    employeeNumber: null,
    position: null,
    department: null,
    phone: null,
    mobile: null,
    otherPhone: null,
    email: null,
    seat: null,
    isVip: false,
    language: null,
    preferredChannel: null,
    validFrom: null,
    validTo: null,
    foreignKey: null,
    personId: null,
    custom: JSON.stringify({}),
  };
  await tx.run(
    sqlBuilder
      .updateTable('contact')
      .set((row) => ({
        ...nothing,
        name: pseudonym,
        erasedAt: tx.now,
        retiredAt: sql<string>`coalesce(retired_at, ${tx.now}::timestamptz)`,
        revision: row('revision', '+', 1),
      }))
      .where('tenantId', '=', tx.tenantId)
      .where('id', '=', id),
  );
}

/** Whether another contact of the customer, who was not merged into this one, is called the same. */
export async function hasNamesake(
  tx: Tx,
  { id, customerId, name }: { id: Id; customerId: Id; name: string },
): Promise<boolean> {
  const other = await tx.first(
    sqlBuilder
      .selectFrom('contact')
      .select('id')
      .where('tenantId', '=', tx.tenantId)
      .where('customerId', '=', customerId)
      .where('name', '=', name)
      .where('id', '<>', id)
      .where((row) => row.or([row('mergedIntoId', 'is', null), row('mergedIntoId', '<>', id)]))
      .limit(1),
  );
  return other !== undefined;
}

interface Quoted {
  /** Records whose texts are searched for `quoted`; all of the customer's for `uniqueQuoted`. */
  records: readonly Id[];
  quoted: readonly string[];
  uniqueQuoted: readonly string[];
}

/** Blanks what the log says of an erased contact (0019). */
export async function blankEventTexts(tx: Tx, id: Id, { records, quoted, uniqueQuoted }: Quoted): Promise<void> {
  await tx.run(
    statement(sql`
      select blank_event_texts(${id}::uuid, ${records}::uuid[], ${quoted}::text[], ${uniqueQuoted}::text[])`),
  );
}
