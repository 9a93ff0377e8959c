import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import type { Page } from '../../../../kernel/page.ts';
import { keysetPage, type PageInput } from '../../../../platform/database/keyset.ts';
import { sql } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { contacts, departmentName, hasLeft, isGone } from './contact.store.ts';

export interface ContactFilter {
  ids?: readonly Id[] | undefined;
  customerId?: Id | undefined;
  siteId?: Id | undefined;
  /** Of any of these. */
  departmentIds?: readonly Id[] | undefined;
  isVip?: true | undefined;
  /** Of those who are retired or have left: none, all, or nobody else. */
  retired: 'without' | 'with' | 'only';
}

/** Newest first. Served by contact_by_time, contact_by_customer, contact_by_site, contact_by_department, contact_vip and contact_gone. */
export function pageOfContacts(tx: Tx, filter: ContactFilter, page: PageInput): Promise<Page<ListedContact>> {
  let query = contacts(tx)
    .select(['contact.id', 'contact.customerId', 'customer.name as customerName', 'site.name as siteName'])
    .select([
      'contact.name',
      'employeeNumber',
      departmentName(tx).as('department'),
      'position',
      'contact.phone',
      'mobile',
      'isVip',
    ])
    .select(['contact.retiredAt', 'contact.createdAt', 'contact.custom', hasLeft(tx).as('hasLeft')]);
  if (filter.ids) query = query.where('contact.id', 'in', filter.ids);
  if (filter.customerId) query = query.where('contact.customerId', '=', filter.customerId);
  if (filter.siteId) query = query.where('contact.siteId', '=', filter.siteId);
  if (filter.departmentIds) query = query.where('contact.departmentId', 'in', filter.departmentIds);
  if (filter.isVip) query = query.where('contact.isVip', '=', true);
  if (filter.retired === 'without') query = query.where(sql<boolean>`not ${isGone(tx)}`);
  if (filter.retired === 'only') query = query.where(isGone(tx));
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
  hasLeft: boolean;
  retiredAt: Instant | null;
  custom: unknown;
  createdAt: Instant;
}
