import type { Id } from '../../../../kernel/id.ts';
import { sql, sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { ChannelRecord } from './channel-record.rules.ts';

/** Where an entry of the channel log stands by now, and what was made of it. */
export type RecordStanding = Pick<ChannelRecord, 'id' | 'state' | 'subjectKind' | 'subjectId'>;

/** By their ids. */
export async function standingsOf(tx: Tx, ids: readonly Id[]): Promise<ReadonlyMap<Id, RecordStanding>> {
  const rows = await tx.rows(
    sqlBuilder
      .selectFrom('channelRecord')
      .select(['id', 'state', 'subjectKind', 'subjectId'])
      // a CHECK constraint holds the state to its codes
      .$castTo<RecordStanding>()
      .where('tenantId', '=', tx.tenantId)
      .where('id', '=', sql<Id>`any(${ids}::uuid[])`),
  );
  return new Map(rows.map((row) => [row.id, row]));
}
