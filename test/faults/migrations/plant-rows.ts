import { asOwner } from '../../../platform/database/as-owner.ts';

/** The migration after which the tables below are there, in the form in which they are filled. */
export const plantedAfter = '0010_service_desk_ticket.sql';

const idOf = (number: number) => `01a0b1c2-0000-7000-8000-00000000000${number}`;
const [tenant, customer, site, contact, ticket] = [idOf(1), idOf(2), idOf(3), idOf(4), idOf(5)];
/** Whose rows they are. */
export const planted = { tenantId: tenant, customerId: customer };
const tables = ['tenant', 'customer', 'site', 'contact', 'ticket'];
const walls = (word: string) => tables.map((table) => `alter table ${table} ${word} row level security;`).join(' ');

/** A provider with a customer and a ticket, as an early version left them. */
export function plantRows(ownerUrl: string): Promise<unknown> {
  return asOwner(ownerUrl, (owner) =>
    owner.query(`begin; ${walls('no force')}
      insert into tenant (id, code, name, time_zone, locale, status, founded_at)
        values ('${tenant}', 'huaxin', '华信', 'Asia/Shanghai', 'zh-CN', 'active', '2026-01-01');
      insert into customer (tenant_id, id, name, status, created_at)
        values ('${tenant}', '${customer}', '东海证券', 'active', '2026-01-01');
      insert into site (tenant_id, id, customer_id, name, time_zone, created_at)
        values ('${tenant}', '${site}', '${customer}', '总部', 'Asia/Shanghai', '2026-01-01');
      insert into contact (tenant_id, id, customer_id, site_id, name, created_at)
        values ('${tenant}', '${contact}', '${customer}', '${site}', '赵磊', '2026-01-01');
      insert into ticket (tenant_id, id, customer_id, number, kind, status, title, caller_id, site_id, recorded_at)
        values ('${tenant}', '${ticket}', '${customer}', 'INC-2026-000001', 'incident', 'registered', '打印机卡纸',
          '${contact}', '${site}', '2026-02-02');
      ${walls('force')} commit`),
  );
}
