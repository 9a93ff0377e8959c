import type { Id } from '../../../../kernel/id.ts';
import { sql, sqlBuilder, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { MajorEntryKind, MajorEntryView } from '../../major-incident.contract.ts';

interface Told {
  kind: MajorEntryKind;
  words?: string | null;
  count?: number;
}

/** A line more in the story; by the caller, or by the system. */
export async function tellMajor(tx: Tx, majorIncidentId: Id, { kind, words = null, count }: Told): Promise<void> {
  const { caller } = tx;
  const writtenById = caller.kind === 'staff' ? caller.subjectId : null;
  const line = { kind, words, count: count ?? null, writtenAt: tx.now, writtenById };
  await tx.run(
    sqlBuilder
      .insertInto('majorIncidentEntry')
      .values({ tenantId: tx.tenantId, id: tx.newId(), majorIncidentId, ...line }),
  );
}

/** Oldest first. Served by major_incident_entry_by_major. */
export function majorStory(tx: Tx, majorId: Id): Promise<MajorEntryView[]> {
  return tx.rows(
    statement(sql<MajorEntryView>`
      select e.id, e.written_at as at, e.kind, s.name as who, e.words, e.count
      from major_incident_entry e
      left join staff_member s on s.tenant_id = e.tenant_id and s.id = e.written_by_id
      where e.tenant_id = ${tx.tenantId} and e.major_incident_id = ${majorId}
      order by e.written_at, e.id`),
  );
}
