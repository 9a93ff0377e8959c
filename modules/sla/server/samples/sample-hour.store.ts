import type { Id } from '../../../../kernel/id.ts';
import { type Instant, instantOf, millisecondsOf } from '../../../../kernel/instant.ts';
import { sql, sqlBuilder, statement } from '../../../../platform/database/sql.ts';
import { unnested } from '../../../../platform/database/bulk.ts';
import type { Tx } from '../../../../platform/database/tx.ts';

export interface PackedHour {
  seriesId: Id;
  /** Where the hour begins, in milliseconds. */
  hour: number;
  packed: Uint8Array;
}

interface Row {
  seriesId: Id;
  hour: Instant;
  packed: Uint8Array;
}

function packedHour({ seriesId, hour, packed }: Row): PackedHour {
  return { seriesId, hour: millisecondsOf(hour), packed };
}

/** Of the hours asked for those that there are, in no order. */
export async function packedHours(tx: Tx, asked: readonly { seriesId: Id; hour: number }[]): Promise<PackedHour[]> {
  const keys = asked.map(({ seriesId, hour }) => ({ seriesId, hour: instantOf(hour) }));
  const rows = await tx.rows(
    statement(sql<Row>`
      select kept.series_id, kept.hour, kept.packed
      from ${unnested(keys, { seriesId: 'uuid', hour: 'timestamptz' })} as asked (series_id, hour)
      join sample_hour kept
        on kept.tenant_id = ${tx.tenantId} and kept.series_id = asked.series_id and kept.hour = asked.hour`),
  );
  return rows.map(packedHour);
}

/** Of these series, from one instant (the beginning of an hour) to another; by hour. */
export async function hoursBetween(
  tx: Tx,
  seriesIds: readonly Id[],
  { from, to }: { from: number; to: number },
): Promise<PackedHour[]> {
  const rows = await tx.rows(
    sqlBuilder
      .selectFrom('sampleHour')
      .select(['seriesId', 'hour', 'packed'])
      .where('tenantId', '=', tx.tenantId)
      .where('seriesId', 'in', [...seriesIds])
      .where('hour', '>=', instantOf(from))
      .where('hour', '<', instantOf(to))
      .orderBy('hour'),
  );
  return rows.map(packedHour);
}

/** How often each hour of these series was written, all series together; without reading what is packed in it. */
export async function writingsBetween(
  tx: Tx,
  seriesIds: readonly Id[],
  { from, to }: { from: number; to: number },
): Promise<{ hour: number; writings: number }[]> {
  const rows = await tx.rows(
    sqlBuilder
      .selectFrom('sampleHour')
      .select(['hour', sql<number>`sum(revision)::bigint`.as('writings')])
      .where('tenantId', '=', tx.tenantId)
      .where('seriesId', 'in', [...seriesIds])
      .where('hour', '>=', instantOf(from))
      .where('hour', '<', instantOf(to))
      .groupBy('hour'),
  );
  return rows.map(({ hour, writings }) => ({ hour: millisecondsOf(hour), writings }));
}

export interface HourWritten extends PackedHour {
  customerId: Id | null;
  sampleCount: number;
}

/** In place of what stood there; its series is held by the caller. */
export async function saveHours(tx: Tx, hours: readonly HourWritten[]): Promise<void> {
  if (hours.length === 0) return;
  const rows = hours.map((row) => ({ ...row, hour: instantOf(row.hour), packed: Buffer.from(row.packed) }));
  await tx.run(
    sqlBuilder
      .insertInto('sampleHour')
      .values(rows.map((row) => ({ ...row, tenantId: tx.tenantId })))
      .onConflict((conflict) =>
        conflict.columns(['tenantId', 'seriesId', 'hour']).doUpdateSet(({ ref }) => ({
          packed: ref('excluded.packed'),
          sampleCount: ref('excluded.sampleCount'),
          revision: sql<number>`sample_hour.revision + 1`,
        })),
      ),
  );
}
