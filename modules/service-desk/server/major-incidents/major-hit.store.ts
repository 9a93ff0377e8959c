import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import { sql, sqlBuilder, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { TicketStatus } from '../../ticket-codes.contract.ts';

/** The ticket of a customer that the others of the same customer are children of, and what its people are told. */
export interface MajorHit {
  id: Id;
  customerId: Id;
  majorIncidentId: Id;
  ticketId: Id;
  title: string;
  told: string | null;
  toldAt: Instant | null;
  beganAt: Instant;
  overAt: Instant | null;
  joinedAt: Instant;
}

export interface ShownHit {
  id: Id;
  customerId: Id;
  customer: string;
  ticketId: Id;
  number: string | null;
  foreignNumber: string | null;
  title: string;
  status: TicketStatus;
  children: number;
}

/** Inside the caller's walls, in the order in which they joined. Served by major_incident_hit_by_major. */
export function hitsOf(tx: Tx, majorId: Id): Promise<ShownHit[]> {
  return tx.rows(
    statement(sql<ShownHit>`
      select h.id, h.customer_id as "customerId", c.name as customer, t.id as "ticketId", t.number,
        t.foreign_number as "foreignNumber", t.title, t.status,
        (select count(*)::integer from ticket_link l where l.tenant_id = h.tenant_id and l.other_id = h.ticket_id
          and l.kind = 'child_of' and l.retired_at is null) as children
      from major_incident_hit h
      join customer c on c.tenant_id = h.tenant_id and c.id = h.customer_id
      join ticket t on t.tenant_id = h.tenant_id and t.id = h.ticket_id
      where h.tenant_id = ${tx.tenantId} and h.major_incident_id = ${majorId}
      order by h.joined_at, h.id`),
  );
}

export interface HitCount {
  majorId: Id;
  tickets: number;
  customers: number;
}

/** How many reported each, at how many customers. */
export async function countHits(tx: Tx, majorIds: readonly Id[]): Promise<Map<Id, HitCount>> {
  if (majorIds.length === 0) return new Map();
  const rows = await tx.rows(
    statement(sql<HitCount>`
      select h.major_incident_id as "majorId", count(distinct h.customer_id)::integer as customers,
        sum(1 + (select count(*) from ticket_link l where l.tenant_id = h.tenant_id and l.other_id = h.ticket_id
          and l.kind = 'child_of' and l.retired_at is null))::integer as tickets
      from major_incident_hit h
      where h.tenant_id = ${tx.tenantId} and h.major_incident_id = any(${majorIds}::uuid[])
      group by h.major_incident_id`),
  );
  return new Map(rows.map((row) => [row.majorId, row]));
}

export async function insertHit(tx: Tx, hit: MajorHit): Promise<void> {
  await tx.run(sqlBuilder.insertInto('majorIncidentHit').values({ ...hit, tenantId: tx.tenantId }));
}

/** Whether it leads its customer's part in one that runs. */
export async function leadsHit(tx: Tx, ticketId: Id): Promise<boolean> {
  const row = await tx.first(
    sqlBuilder
      .selectFrom('majorIncidentHit')
      .select('id')
      .where('tenantId', '=', tx.tenantId)
      .where('ticketId', '=', ticketId),
  );
  return row !== undefined;
}

type Said = Partial<Pick<MajorHit, 'title' | 'told' | 'toldAt' | 'overAt'>>;

/** What all customers hit are told from now on; answers with whom. */
export function saveHits(tx: Tx, majorId: Id, said: Said): Promise<{ id: Id; customerId: Id }[]> {
  return tx.rows(
    sqlBuilder
      .updateTable('majorIncidentHit')
      .set(said)
      .where('tenantId', '=', tx.tenantId)
      .where('majorIncidentId', '=', majorId)
      .returning(['id', 'customerId']),
  );
}

/** Running ones that hit the caller's own company, each once. Served by major_incident_hit_by_customer. */
export function disruptions(tx: Tx) {
  return tx.rows(
    sqlBuilder
      .selectFrom('majorIncidentHit')
      .distinctOn('majorIncidentId')
      .select(['id', 'title', 'beganAt', 'told', 'toldAt'])
      .where('tenantId', '=', tx.tenantId)
      .where('overAt', 'is', null)
      .orderBy('majorIncidentId')
      .orderBy('id'),
  );
}
