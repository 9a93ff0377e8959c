import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import type { Page } from '../../../../kernel/page.ts';
import { keysetPage, type PageInput } from '../../../../platform/database/keyset.ts';
import { sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';

export interface ContactFields {
  name: string;
  employeeNumber: string | null;
  department: string | null;
  position: string | null;
  phone: string | null;
  mobile: string | null;
  email: string | null;
  siteId: Id | null;
  seat: string | null;
  isVip: boolean;
}

function contacts(tx: Tx) {
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

export function contactById(tx: Tx, id: Id) {
  return tx.first(
    contacts(tx)
      .select(['contact.id', 'contact.customerId', 'customer.name as customerName', 'contact.siteId'])
      .select(['site.name as siteName', 'contact.name', 'employeeNumber', 'department', 'position'])
      .select(['contact.phone', 'mobile', 'email', 'seat', 'isVip'])
      .select(['contact.retiredAt', 'contact.createdAt', 'contact.revision'])
      .where('contact.id', '=', id),
  );
}
export type ContactRecord = NonNullable<Awaited<ReturnType<typeof contactById>>>;

export interface ContactFilter {
  ids?: readonly Id[] | undefined;
  customerId?: Id | undefined;
  siteId?: Id | undefined;
  withRetired: boolean;
}

/** Newest first. Served by contact_by_time, contact_by_customer and contact_by_site. */
export function pageOfContacts(tx: Tx, filter: ContactFilter, page: PageInput): Promise<Page<ListedContact>> {
  let query = contacts(tx)
    .select(['contact.id', 'contact.customerId', 'customer.name as customerName', 'site.name as siteName'])
    .select(['contact.name', 'employeeNumber', 'department', 'position', 'contact.phone', 'mobile', 'isVip'])
    .select(['contact.retiredAt', 'contact.createdAt']);
  if (filter.ids) query = query.where('contact.id', 'in', filter.ids);
  if (filter.customerId) query = query.where('contact.customerId', '=', filter.customerId);
  if (filter.siteId) query = query.where('contact.siteId', '=', filter.siteId);
  if (!filter.withRetired) query = query.where('contact.retiredAt', 'is', null);
  return keysetPage(tx, query.$castTo<ListedContact>(), {
    list: 'contacts',
    column: 'contact.createdAt',
    field: 'createdAt',
    direction: 'desc',
    idColumn: 'contact.id',
    ...page,
  });
}

export interface ListedContact {
  id: Id;
  customerId: Id;
  customerName: string;
  siteName: string | null;
  name: string;
  employeeNumber: string | null;
  department: string | null;
  position: string | null;
  phone: string | null;
  mobile: string | null;
  isVip: boolean;
  retiredAt: Instant | null;
  createdAt: Instant;
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

export async function updateContact(
  tx: Tx,
  id: Id,
  fields: Partial<ContactFields> & { retiredAt?: Instant },
): Promise<void> {
  await tx.run(
    sqlBuilder
      .updateTable('contact')
      .set((row) => ({ ...fields, revision: row('revision', '+', 1) }))
      .where('tenantId', '=', tx.tenantId)
      .where('id', '=', id),
  );
}
