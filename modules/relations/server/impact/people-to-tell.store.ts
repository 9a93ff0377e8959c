import type { Id } from '../../../../kernel/id.ts';
import { plannedAnew, sql, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { toldBecause, type PersonToTell } from '../../impact.contract.ts';
import type { EndKind } from '../../relation.contract.ts';

export type HitIds = Readonly<Record<EndKind, readonly Id[]>>;

/**
 * Whom to tell that these are hit, once each and for the strongest reason: who answers for a service, has an account in
 * its system, uses it, uses or looks after a machine, is at a site. Served by the tables' keys, system_account_by_system
 * and contact_by_site.
 */
export async function peopleToTell(
  tx: Tx,
  hit: HitIds,
  most: number,
): Promise<{ people: PersonToTell[]; many: number }> {
  const rows = await tx.rows(
    plannedAnew(
      statement(sql<PersonToTell & { many: number }>`
    select contact.id, contact.name, contact.is_vip as "isVip", contact.mobile, contact.phone, contact.email,
      (select name from department where tenant_id = ${tx.tenantId} and id = contact.department_id) as department,
      told.because, told.about_id as "aboutId", count(*) over ()::integer as many
    from (select distinct on (contact_id) contact_id, because, about_id from (${reasons(tx, hit)}) as reason
      order by contact_id, ${rank}, about_id) as told
    cross join lateral (
      -- one by one, by its key: the planner takes all who may be told for more than there are
      select * from contact where tenant_id = ${tx.tenantId} and id = told.contact_id and retired_at is null limit 1
    ) as contact
    order by ${rank}, contact.is_vip desc, contact.name, contact.id limit ${most}`),
    ),
  );
  return { people: rows.map(({ many: _many, ...person }) => person), many: rows[0]?.many ?? 0 };
}

const rank = sql`array_position(${[...toldBecause]}::text[], because)`;

function reasons(tx: Tx, hit: HitIds) {
  const among = (kind: EndKind) => sql`any(${[...hit[kind]]}::uuid[])`;
  const own = sql`tenant_id = ${tx.tenantId}`;
  return sql`
    select owner_id as contact_id, 'owner' as because, id as about_id from business_service
      where ${own} and id = ${among('service')} and owner_id is not null
    union all
    select account.contact_id, 'account', service.id from business_service service
      join system_account account on account.tenant_id = ${tx.tenantId} and account.system_id = service.system_id
        and account.revoked_on is null
      where service.tenant_id = ${tx.tenantId} and service.id = ${among('service')}
    union all
    select id, 'uses', id from contact where ${own} and id = ${among('contact')}
    union all
    select user_id, 'user', id from asset where ${own} and id = ${among('asset')} and user_id is not null
    union all
    select custodian_id, 'custodian', id from asset where ${own} and id = ${among('asset')} and custodian_id is not null
    union all
    select id, 'at_site', site_id from contact where ${own} and site_id = ${among('site')}`;
}
