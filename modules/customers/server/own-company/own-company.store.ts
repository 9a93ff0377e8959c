import type { Id } from '../../../../kernel/id.ts';
import { sql, sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { ColleagueView } from '../../own-company.contract.ts';
import { contacts, departmentName, isGone } from '../contacts/contact.store.ts';

/** Of the few columns that the customers' people may read. */
export function customerNames(tx: Tx, ids: readonly Id[]): Promise<{ id: Id; name: string }[]> {
  return tx.rows(
    sqlBuilder
      .selectFrom('customer')
      .select(['id', 'name'])
      .where('tenantId', '=', tx.tenantId)
      .where('id', 'in', ids)
      .orderBy('name'),
  );
}

interface PlaceRow {
  id: Id;
  customerId: Id;
  name: string;
}

/** In use, by name. Served by site_by_customer and department_by_customer. */
export function placesOf(tx: Tx, kind: 'site' | 'department', customerIds: readonly Id[]): Promise<PlaceRow[]> {
  return tx.rows(
    sqlBuilder
      .selectFrom(kind)
      .select(['id', 'customerId', 'name'])
      .where('tenantId', '=', tx.tenantId)
      .where('customerId', 'in', customerIds)
      .where('retiredAt', 'is', null)
      .orderBy('name')
      .orderBy('id'),
  );
}

/**
 * Still there, whose name, number or telephone holds these words, by name. Of a company's own people, some thousands at
 * most, each row is looked at: the table of tokens is not for customers. Served by contact_by_name, a company at a time.
 */
export function colleaguesWith(
  tx: Tx,
  words: string,
  { customerIds, most }: { customerIds: readonly Id[]; most: number },
) {
  const said = sql<string>`lower(concat_ws(' ', contact.name, contact.employee_number, contact.mobile, contact.phone))`;
  const rows: Promise<ColleagueView[]> = tx.rows(
    contacts(tx)
      .select(['contact.id', 'contact.customerId', 'contact.name', 'site.name as site'])
      .select(departmentName(tx).as('department'))
      .where('contact.customerId', 'in', customerIds)
      .where(sql<boolean>`strpos(${said}, lower(${words})) > 0`)
      .where(isGone(tx), '=', false)
      .orderBy('contact.name')
      .orderBy('contact.id')
      .limit(most),
  );
  return rows;
}
