import type { Instant } from '../../kernel/instant.ts';
import { sql, sqlBuilder, statement } from '../database/sql.ts';
import type { Tx } from '../database/tx.ts';

/** What of an event is sealed: everything but the text, of which the hash stands in the row. */
const eventDigest = sql`sha256(convert_to(jsonb_build_array(
  e.id, to_char(e.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS'),
  to_char(e.occurred_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS'),
  e.subject_kind, e.subject_id, e.customer_id, e.kind, e.version, e.actor_kind, e.actor_id,
  e.origin, e.address, e.audience, e.payload, encode(e.text_hash, 'hex')
)::text, 'UTF8'))`;

/** Events of the range, chained onto the hash before. */
const chained = (previous: unknown) =>
  sql`sha256(${previous} || string_agg(${eventDigest}, ''::bytea order by e.written_in, e.id))`;

/**
 * Seals the provider's events of all transactions that have ended, in one range after the last seal (PLT-04).
 * Does nothing when there are none, or when another worker sealed them in the same moment. Served by event_to_seal;
 * materialized, because a condition with `coalesce` in it loses its index behind the walls.
 */
export async function sealEvents(tx: Tx): Promise<void> {
  await tx.run(
    statement(sql`
      with last as (
        select s.number, s.below_tx, s.hash from seal s where s.tenant_id = ${tx.tenantId} order by s.number desc limit 1
      ), bound as materialized (
        select coalesce((select number from last), 0) + 1 as number,
               coalesce((select below_tx from last), '0'::xid8) as from_tx,
               pg_snapshot_xmin(pg_current_snapshot()) as below_tx,
               coalesce((select hash from last), sha256(''::bytea)) as previous_hash
      )
      insert into seal (tenant_id, number, sealed_at, from_tx, below_tx, event_count, previous_hash, hash)
      select ${tx.tenantId}::uuid, b.number, ${tx.now}::timestamptz, b.from_tx, b.below_tx, count(*), b.previous_hash,
             ${chained(sql`b.previous_hash`)}
      from bound b
      join event e on e.tenant_id = ${tx.tenantId} and e.written_in >= b.from_tx and e.written_in < b.below_tx
      group by b.number, b.from_tx, b.below_tx, b.previous_hash
      on conflict (tenant_id, number) do nothing`),
  );
}

export interface SealCheck {
  number: number;
  eventCount: number;
  isChained: boolean;
  isIntact: boolean;
}

/** The provider's seals from this number on, recomputed from the events as they stand now; in their order. */
export function checkedSeals(tx: Tx, from: number): Promise<SealCheck[]> {
  return tx.rows(
    statement(sql<SealCheck>`
      with expected as (
        select s.*, coalesce(lag(s.hash) over (order by s.number), sha256(''::bytea)) as hash_before,
               coalesce(lag(s.below_tx) over (order by s.number), '0'::xid8) as tx_before,
               coalesce(lag(s.number) over (order by s.number), 0) as number_before
        from seal s where s.tenant_id = ${tx.tenantId} and s.number >= ${from}::bigint - 1
      )
      select s.number, s.event_count,
             s.previous_hash = s.hash_before and s.from_tx = s.tx_before
               and s.number = s.number_before + 1 as is_chained,
             s.hash = found.hash and s.event_count = found.event_count as is_intact
      from expected s
      cross join lateral (
        select count(*) as event_count,
               coalesce(${chained(sql`s.previous_hash`)}, ''::bytea) as hash
        from event e
        where e.tenant_id = s.tenant_id and e.written_in >= s.from_tx and e.written_in < s.below_tx
      ) found
      where s.number >= ${from}
      order by s.number`),
  );
}

/** Events under this seal, or after it, whose text is there and is not what the sealed hash says. */
export function forgedTexts(tx: Tx, from: number): Promise<{ eventId: string }[]> {
  return tx.rows(
    statement(sql<{ eventId: string }>`
      select t.event_id from event_text t
      join event e on e.tenant_id = t.tenant_id and e.id = t.event_id
      where t.tenant_id = ${tx.tenantId}
        and t.text is not null
        and e.written_in >= coalesce(
          (select s.from_tx from seal s where s.tenant_id = ${tx.tenantId} and s.number = ${from}), '0'::xid8)
        and e.text_hash is distinct from sha256(t.salt || convert_to(t.text::text, 'UTF8'))
      limit 100`),
  );
}

export interface NewestSeal {
  number: number;
  sealedAt: Instant;
}

/** The end of the chain; undefined while nothing is sealed. */
export function newestSeal(tx: Tx): Promise<NewestSeal | undefined> {
  return tx.first(
    sqlBuilder
      .selectFrom('seal')
      .select(['number', 'sealedAt'])
      .where('tenantId', '=', tx.tenantId)
      .orderBy('number', 'desc')
      .limit(1),
  );
}

/** The provider's events that no seal covers yet, and since when the oldest of them waits. */
export async function unsealedEvents(tx: Tx): Promise<{ count: number; since: Instant | null }> {
  const row = await tx.first(
    statement(sql<{ count: number; since: Instant | null }>`
      select count(*) as count, min(e.recorded_at) as since from event e
      where e.tenant_id = ${tx.tenantId} and e.written_in >= (select coalesce(
        (select s.below_tx from seal s where s.tenant_id = ${tx.tenantId} order by s.number desc limit 1), '0'::xid8))`),
  );
  return row ?? { count: 0, since: null };
}

/** Providers with events that wait to be sealed. */
export async function tenantsToSeal(tx: Tx): Promise<string[]> {
  const rows = await tx.rows(statement(sql<{ tenantId: string }>`select tenant_id from tenants_to_seal()`));
  return rows.map(({ tenantId }) => tenantId);
}
