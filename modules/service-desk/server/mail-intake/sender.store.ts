import type { Id } from '../../../../kernel/id.ts';
import { sql, sqlBuilder, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { Sender } from './mail-intake.rules.ts';

export interface KnownSender {
  isBlocked: boolean;
  isStaff: boolean;
  contacts: Sender[];
}

/** Who has this address, in lower case. One question: it is asked for every mail. Served by contact_by_email. */
export async function senderAt(tx: Tx, address: string): Promise<KnownSender> {
  const domain = `@${address.split('@').at(-1) ?? ''}`;
  const known = sql<KnownSender>`select
    exists (select from blocked_address b where b.tenant_id = ${tx.tenantId} and b.retired_at is null
      and b.address in (${address}, ${domain})) as is_blocked,
    exists (select from sign_in_account a where a.tenant_id = ${tx.tenantId} and a.kind = 'staff'
      and a.email = ${address}) as is_staff,
    coalesce((select jsonb_agg(jsonb_build_object(
        'contactId', c.id, 'customerId', c.customer_id, 'seesCompany', ${seesCompany(tx)}) order by c.id)
      from contact c join customer k on k.tenant_id = c.tenant_id and k.id = c.customer_id and k.status <> 'ended'
      where c.tenant_id = ${tx.tenantId} and c.email = ${address} and c.retired_at is null
        and coalesce(c.valid_to >= ${today(tx)}, true)), '[]') as contacts`;
  const row = await tx.first(statement(known));
  return row ?? { isBlocked: false, isStaff: false, contacts: [] };
}

/** Whether an account of theirs, not shut out, speaks for the whole company. */
function seesCompany(tx: Tx) {
  return sql<boolean>`exists (select from sign_in_account a
    join account_role h on h.tenant_id = a.tenant_id and h.account_id = a.id
    join role r on r.tenant_id = h.tenant_id and r.id = h.role_id
    where a.tenant_id = ${tx.tenantId} and a.kind = 'contact' and a.subject_id = c.id and a.disabled_at is null
      and r.retired_at is null and 'ticket.read_company' = any (r.permissions))`;
}

function today(tx: Tx) {
  const zone = sql`(select t.time_zone from tenant t where t.id = ${tx.tenantId})`;
  return sql`(${tx.now}::timestamptz at time zone ${zone})::date`;
}

/** Whose the first known of these words behind a plus is. Served by mail_tag_once. */
export async function customerOfTags(tx: Tx, tags: readonly string[]): Promise<Id | null> {
  if (tags.length === 0) return null;
  const rows = await tx.rows(
    sqlBuilder
      .selectFrom('mailTag')
      .select(['tag', 'customerId'])
      .where('tenantId', '=', tx.tenantId)
      .where('tag', '=', sql<string>`any(${[...tags]}::text[])`)
      .where('retiredAt', 'is', null),
  );
  const byTag = new Map(rows.map(({ tag, customerId }) => [tag, customerId]));
  return tags.map((tag) => byTag.get(tag)).find((id) => id !== undefined) ?? null;
}

export interface ProposedContact {
  id: Id;
  name: string;
  customerId: Id;
  customerName: string;
}

/** Who has this address, in lower case, with their names; those who left as well, since somebody decides. */
export function contactsAt(tx: Tx, address: string): Promise<ProposedContact[]> {
  return tx.rows(
    sqlBuilder
      .selectFrom('contact')
      .innerJoin('customer', (on) =>
        on.onRef('customer.tenantId', '=', 'contact.tenantId').onRef('customer.id', '=', 'contact.customerId'),
      )
      .select(['contact.id', 'contact.name', 'contact.customerId', 'customer.name as customerName'])
      .where('contact.tenantId', '=', tx.tenantId)
      .where('contact.email', '=', address)
      .where('contact.retiredAt', 'is', null)
      .orderBy('customer.name')
      .orderBy('contact.id')
      .limit(10),
  );
}

/** Where somebody of a customer's is, if that is still in use: there the help is needed, until somebody says otherwise. */
export async function siteOfContact(tx: Tx, contactId: Id): Promise<Id | null> {
  const row = await tx.first(
    sqlBuilder
      .selectFrom('contact')
      .innerJoin('site', (on) =>
        on.onRef('site.tenantId', '=', 'contact.tenantId').onRef('site.id', '=', 'contact.siteId'),
      )
      .select('site.id')
      .where('contact.tenantId', '=', tx.tenantId)
      .where('contact.id', '=', contactId)
      .where('site.retiredAt', 'is', null),
  );
  return row?.id ?? null;
}
