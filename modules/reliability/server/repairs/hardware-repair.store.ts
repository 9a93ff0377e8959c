import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import type { Page } from '../../../../kernel/page.ts';
import { keysetPage, type PageInput } from '../../../../platform/database/keyset.ts';
import { sql, sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { servedMachines, type Asked } from '../failures/served-machine.store.ts';

export interface HardwareRepair {
  id: Id;
  number: string;
  title: string;
  resolvedAt: Instant;
  resolutionCode: string;
  machine: { id: Id; number: string; name: string; kind: string };
  customer: { id: Id; name: string };
  minutes: number;
}

/** Last resolved first; exactly those that the figures count, by the same steps. */
export function pageOfRepairs(tx: Tx, asked: Asked, page: PageInput): Promise<Page<HardwareRepair>> {
  const counted = sql<{ ticketId: Id; minutes: number; resolvedAt: Instant }>`(
    with ${servedMachines(tx, asked)}
    select repaired.ticket_id, repaired.minutes, repaired.resolved_at from repaired
    where exists (select from life where life.id = repaired.id and life.age is not distinct from repaired.age))`;
  const rows = sqlBuilder
    .selectFrom(counted.as('counted'))
    .innerJoin('ticket', (join) =>
      join.onRef('ticket.id', '=', 'counted.ticketId').on('ticket.tenantId', '=', tx.tenantId),
    )
    .select([
      'ticket.id',
      'ticket.number',
      'ticket.title',
      'ticket.resolutionCode',
      'counted.resolvedAt',
      'counted.minutes',
    ])
    .select([
      sql`(select jsonb_build_object('id', id, 'number', number, 'name', name, 'kind', kind) from asset
        where asset.tenant_id = ticket.tenant_id and asset.id = ticket.asset_id)`.as('machine'),
      sql`(select jsonb_build_object('id', id, 'name', name) from customer
        where customer.tenant_id = ticket.tenant_id and customer.id = ticket.customer_id)`.as('customer'),
    ])
    // repaired: with a number, a code, a machine and its customer
    .$castTo<HardwareRepair>();
  return keysetPage(tx, rows, {
    list: 'hardware-repairs',
    column: 'counted.resolvedAt',
    field: 'resolvedAt',
    direction: 'desc',
    idColumn: 'ticket.id',
    ...page,
  });
}
