import type { Id } from '../../../../kernel/id.ts';
import type { Day, Instant } from '../../../../kernel/instant.ts';
import { sql, sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { CustomValues } from '../../../custom-fields/custom-value.contract.ts';
import type { ContactFields } from './contact.rules.ts';

/** Today as the provider's calendar has it. */
export function providerToday(tx: Tx) {
  const zone = sql`(select t.time_zone from tenant t where t.id = ${tx.tenantId})`;
  return sql<Day>`(${tx.now}::timestamptz at time zone ${zone})::date`;
}

/** Whether their last day is over: before the job has retired them, nobody takes them for a caller either. */
export function hasLeft(tx: Tx) {
  return sql<boolean>`coalesce(contact.valid_to < ${providerToday(tx)}, false)`;
}

/** Taken out of use, or past their last day. The first half says nothing new but to the planner: that contact_gone will do. */
export function isGone(tx: Tx) {
  return sql<boolean>`((contact.retired_at is not null or contact.valid_to is not null)
    and (contact.retired_at is not null or ${hasLeft(tx)}))`;
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
    .where('contact.tenantId', '=', tx.tenantId);
}

/** As a part of a row and not by a join: of a list that is sorted first, only the rows that are shown ask for it. */
export function departmentName(tx: Tx) {
  return sql<string | null>`(select d.name from department d
    where d.tenant_id = ${tx.tenantId} and d.id = contact.department_id)`;
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
        departmentName(tx).as('departmentName'),
        'contact.position',
        'contact.phone',
        'contact.mobile',
        'contact.otherPhone',
        'contact.email',
      ])
      .select(['contact.seat', 'contact.isVip', 'contact.language', 'contact.preferredChannel'])
      .select(['contact.validFrom', 'contact.validTo', 'contact.personId'])
      .select(['contact.retiredAt', 'contact.erasedAt', 'contact.mergedIntoId', 'kept.name as keptName'])
      .select(['contact.createdAt', 'contact.revision', 'contact.custom', hasLeft(tx).as('hasLeft')])
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
  /** Values of the provider's own fields, those out of use as well. */
  custom: CustomValues;
}

interface NewContact extends Partial<ContactFields> {
  id: Id;
  customerId: Id;
  name: string;
  custom: CustomValues;
}

/** What it does not say is null, or the column's default. */
export async function insertContact(tx: Tx, contact: NewContact): Promise<void> {
  const custom = JSON.stringify(contact.custom);
  const row = { tenantId: tx.tenantId, ...contact, custom, createdAt: tx.now };
  await tx.run(sqlBuilder.insertInto('contact').values(row));
}

/** What only use cases write beside the record's own fields. */
interface ContactMarks {
  retiredAt?: Instant | null;
  erasedAt?: Instant;
  mergedIntoId?: Id;
  personId?: Id | null;
  foreignKey?: null;
  custom?: CustomValues;
}

export async function updateContact(tx: Tx, id: Id, changes: Partial<ContactFields> & ContactMarks): Promise<void> {
  const { custom, ...fields } = changes;
  const own = custom && { custom: JSON.stringify(custom) };
  await tx.run(
    sqlBuilder
      .updateTable('contact')
      .set((row) => ({ ...fields, ...own, revision: row('revision', '+', 1) }))
      .where('tenantId', '=', tx.tenantId)
      .where('id', '=', id),
  );
}
