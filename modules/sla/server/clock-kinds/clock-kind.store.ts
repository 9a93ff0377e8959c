import type { Id } from '../../../../kernel/id.ts';
import { sql, sqlBuilder, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { MilestoneKind } from '../../clock-kind.contract.ts';
import type { OwnClockKind } from './clock-kind.rules.ts';

function kinds(tx: Tx) {
  return sqlBuilder
    .selectFrom('clockKind')
    .select(['id', 'code', 'name', 'startsOn', 'stopsOn', 'retiredAt', 'revision'])
    .where('clockKind.tenantId', '=', tx.tenantId);
}

/** Those in use first, then by name. */
export async function ownClockKinds(tx: Tx): Promise<OwnClockKind[]> {
  const rows = kinds(tx)
    .orderBy(sql`retired_at is not null`)
    .orderBy('name')
    .orderBy('id');
  return (await tx.rows(rows)).map(kindOf);
}

/** The same, held against other writers until the transaction ends. */
export async function clockKindsForChange(tx: Tx): Promise<OwnClockKind[]> {
  return (await tx.rows(kinds(tx).orderBy('id').forUpdate())).map(kindOf);
}

export async function insertClockKind(tx: Tx, kind: OwnClockKind): Promise<void> {
  await tx.run(sqlBuilder.insertInto('clockKind').values({ ...kind, tenantId: tx.tenantId, createdAt: tx.now }));
}

export async function saveClockKind(tx: Tx, { id, name, retiredAt, revision }: OwnClockKind): Promise<void> {
  await tx.run(
    sqlBuilder
      .updateTable('clockKind')
      .set({ name, retiredAt, revision })
      .where('tenantId', '=', tx.tenantId)
      .where('id', '=', id),
  );
}

export interface KindUse {
  kind: string;
  id: Id;
  name: string;
}

/** Agreements in use with a line of one of these kinds in a version that is in force or yet to begin; at most 20 a kind. */
export function usesOfKinds(tx: Tx, codes: readonly string[]): Promise<KindUse[]> {
  return tx.rows(
    statement(sql<KindUse>`
      select kind, id, name from (
        select used.kind, agreement.id, agreement.name,
          row_number() over (partition by used.kind order by agreement.name, agreement.id) as place
        from (
          select distinct line.kind, line.agreement_id from agreement_line as line
          join agreement_version as version on version.tenant_id = line.tenant_id and version.id = line.version_id
          where line.tenant_id = ${tx.tenantId} and line.kind = any (${codes}::text[]) and version.withdrawn_at is null
            and coalesce(version.valid_until, 'infinity') > ${tx.now}::timestamptz
            and not exists (
              select 1 from agreement_version as later
              where later.tenant_id = version.tenant_id and later.agreement_id = version.agreement_id
                and later.withdrawn_at is null and later.valid_from > version.valid_from
                and later.valid_from <= ${tx.now}::timestamptz
            )
        ) as used
        join agreement on agreement.tenant_id = ${tx.tenantId} and agreement.id = used.agreement_id
          and agreement.retired_at is null
      ) as placed
      where place <= 20 order by kind, place`),
  );
}

function kindOf(row: Omit<OwnClockKind, 'startsOn' | 'stopsOn'> & { startsOn: string; stopsOn: string }): OwnClockKind {
  // checked by the contract when it was written
  return { ...row, startsOn: row.startsOn as MilestoneKind, stopsOn: row.stopsOn as MilestoneKind };
}
