import type { Id } from '../../../../kernel/id.ts';
import type { Day, Instant } from '../../../../kernel/instant.ts';
import type { Locale } from '../../../../kernel/locale.ts';
import { sql, sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { ContactChannel } from '../../contact.contract.ts';

export interface ContactFields {
  name: string;
  employeeNumber: string | null;
  departmentId: Id | null;
  position: string | null;
  phone: string | null;
  mobile: string | null;
  otherPhone: string | null;
  email: string | null;
  siteId: Id | null;
  seat: string | null;
  isVip: boolean;
  language: Locale | null;
  preferredChannel: ContactChannel | null;
  validFrom: Day | null;
  validTo: Day | null;
}

/** Today as the provider's calendar has it. */
export function providerToday(tx: Tx) {
  const zone = sql`(select t.time_zone from tenant t where t.id = ${tx.tenantId})`;
  return sql<Day>`(${tx.now}::timestamptz at time zone ${zone})::date`;
}

/** Whether their last day is over: before the job has retired them, nobody takes them for a caller either. */
export function hasLeft(tx: Tx) {
  return sql<boolean>`coalesce(contact.valid_to < ${providerToday(tx)}, false)`;
}

export function contacts(tx: Tx) {
  return sqlBuilder
    .selectFrom('contact')
    .innerJoin('customer', (join) =>
      join.onRef('customer.tenantId', '=', 'contact.tenantId').onRef('customer.id', '=', 'contact.customerId'),
    )
    .leftJoin('site', (join) =>
      join.onRef('site.tenantId', '=', 'contact.tenantId').onRef('site.id', '=', 'contact.siteId'),
    )
    .leftJoin('department', (join) =>
      join.onRef('department.tenantId', '=', 'contact.tenantId').onRef('department.id', '=', 'contact.departmentId'),
    )
    .where('contact.tenantId', '=', tx.tenantId);
}

export async function contactById(tx: Tx, id: Id): Promise<ContactRecord | undefined> {
  return tx.first(
    contacts(tx)
      .leftJoin('contact as kept', (join) =>
        join.onRef('kept.tenantId', '=', 'contact.tenantId').onRef('kept.id', '=', 'contact.mergedIntoId'),
      )
      .select(['contact.id', 'contact.customerId', 'customer.name as customerName', 'contact.siteId'])
      .select(['site.name as siteName', 'contact.name', 'contact.employeeNumber', 'contact.departmentId'])
      .select([
        'department.name as departmentName',
        'contact.position',
        'contact.phone',
        'contact.mobile',
        'contact.otherPhone',
        'contact.email',
      ])
      .select(['contact.seat', 'contact.isVip', 'contact.language', 'contact.preferredChannel'])
      .select(['contact.validFrom', 'contact.validTo', 'contact.personId'])
      .select(['contact.retiredAt', 'contact.erasedAt', 'contact.mergedIntoId', 'kept.name as keptName'])
      .select(['contact.createdAt', 'contact.revision', hasLeft(tx).as('hasLeft')])
      .where('contact.id', '=', id)
      // CHECK constraints and the contract hold language and channel to their codes
      .$castTo<ContactRecord>(),
  );
}

export interface ContactRecord extends ContactFields {
  id: Id;
  customerId: Id;
  customerName: string;
  siteName: string | null;
  departmentName: string | null;
  personId: Id | null;
  retiredAt: Instant | null;
  erasedAt: Instant | null;
  mergedIntoId: Id | null;
  keptName: string | null;
  createdAt: Instant;
  revision: number;
  hasLeft: boolean;
}

interface NewContact extends Partial<ContactFields> {
  id: Id;
  customerId: Id;
  name: string;
}

/** What it does not say is null, or the column's default. */
export async function insertContact(tx: Tx, contact: NewContact): Promise<void> {
  await tx.run(sqlBuilder.insertInto('contact').values({ tenantId: tx.tenantId, ...contact, createdAt: tx.now }));
}

/** What only use cases write beside the record's own fields. */
interface ContactMarks {
  retiredAt?: Instant | null;
  erasedAt?: Instant;
  mergedIntoId?: Id;
  personId?: Id | null;
  foreignKey?: null;
}

export async function updateContact(tx: Tx, id: Id, fields: Partial<ContactFields> & ContactMarks): Promise<void> {
  await tx.run(
    sqlBuilder
      .updateTable('contact')
      .set((row) => ({ ...fields, revision: row('revision', '+', 1) }))
      .where('tenantId', '=', tx.tenantId)
      .where('id', '=', id),
  );
}
