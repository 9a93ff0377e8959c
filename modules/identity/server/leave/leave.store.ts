import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import type { Page } from '../../../../kernel/page.ts';
import { keysetPage, type PageInput } from '../../../../platform/database/keyset.ts';
import { sql, sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { membersOfTeam } from '../teams/team-member.store.ts';
import type { LeaveKind } from '../../leave.contract.ts';

export interface Leave {
  id: Id;
  staffId: Id;
  /** Of the staff member. */
  staffName: string;
  kind: LeaveKind;
  startsAt: Instant;
  endsAt: Instant;
  note: string | null;
  cancelledAt: Instant | null;
  revision: number;
}

function leave(tx: Tx) {
  return (
    sqlBuilder
      .selectFrom('staffLeave as leave')
      .innerJoin('staffMember as staff', (join) =>
        join.onRef('staff.tenantId', '=', 'leave.tenantId').onRef('staff.id', '=', 'leave.staffId'),
      )
      .select(['leave.id', 'leave.staffId', 'staff.name as staffName', 'leave.kind', 'leave.startsAt', 'leave.endsAt'])
      .select(['leave.note', 'leave.cancelledAt', 'leave.revision'])
      // a CHECK constraint holds the kind to these values
      .$castTo<Leave>()
      .where('leave.tenantId', '=', tx.tenantId)
  );
}

export interface LeaveFilter extends PageInput {
  /** Away at any time from here … */
  from: Instant;
  /** … to before here; undefined: without an end. */
  to?: Instant | undefined;
  staffId?: Id | undefined;
  team?: Id | undefined;
  isWithCancelled: boolean;
}

/** Who is back first stands first; served by staff_leave_by_time. */
export function pageOfLeave(tx: Tx, filter: LeaveFilter): Promise<Page<Leave>> {
  const { from, to, staffId, team } = filter;
  let query = leave(tx).where('leave.endsAt', '>', from).where('staff.retiredAt', 'is', null);
  if (to !== undefined) query = query.where('leave.startsAt', '<', to);
  if (staffId !== undefined) query = query.where('leave.staffId', '=', staffId);
  if (team !== undefined) query = query.where('leave.staffId', 'in', membersOfTeam(tx, team));
  if (!filter.isWithCancelled) query = query.where('leave.cancelledAt', 'is', null);
  const keyset = { list: 'leave', column: 'leave.endsAt', field: 'endsAt', idColumn: 'leave.id' } as const;
  return keysetPage(tx, query, { ...keyset, direction: 'asc', ...filter });
}

/** Undefined for another provider's, and for none. */
export function findLeave(tx: Tx, id: Id): Promise<Leave | undefined> {
  return tx.first(leave(tx).where('leave.id', '=', id));
}

/** Leave of the same person that has time in common with this span, the first of it. */
export function overlappingLeave(
  tx: Tx,
  { staffId, startsAt, endsAt }: Pick<Leave, 'staffId' | 'startsAt' | 'endsAt'>,
): Promise<Leave | undefined> {
  return tx.first(
    leave(tx)
      .where('leave.staffId', '=', staffId)
      .where('leave.cancelledAt', 'is', null)
      .where('leave.startsAt', '<', endsAt)
      .where('leave.endsAt', '>', startsAt)
      .orderBy('leave.startsAt')
      .limit(1),
  );
}

/** Until when those of these staff who are away now are away. */
export function awayNow(tx: Tx, staffIds: readonly Id[]): Promise<{ staffId: Id; until: Instant }[]> {
  return tx.rows(
    sqlBuilder
      .selectFrom('staffLeave')
      .select(['staffId', sql<Instant>`max(ends_at)`.as('until')])
      .where('tenantId', '=', tx.tenantId)
      .where('staffId', '=', sql<string>`any(${staffIds}::uuid[])`)
      .where('cancelledAt', 'is', null)
      .where('startsAt', '<=', tx.now)
      .where('endsAt', '>', tx.now)
      .groupBy('staffId'),
  );
}

/** Holds the person's row, so that no two of their leaves are recorded side by side. */
export async function holdStaff(tx: Tx, staffId: Id): Promise<void> {
  await tx.run(
    sqlBuilder
      .selectFrom('staffMember')
      .select('id')
      .where('tenantId', '=', tx.tenantId)
      .where('id', '=', staffId)
      .forUpdate(),
  );
}

type NewLeave = Pick<Leave, 'id' | 'staffId' | 'kind' | 'startsAt' | 'endsAt' | 'note'>;

export async function insertLeave(tx: Tx, row: NewLeave): Promise<void> {
  await tx.run(sqlBuilder.insertInto('staffLeave').values({ ...row, tenantId: tx.tenantId, createdAt: tx.now }));
}

export async function saveCancelled(tx: Tx, id: Id): Promise<void> {
  await tx.run(
    sqlBuilder
      .updateTable('staffLeave')
      .set((row) => ({ cancelledAt: tx.now, revision: row('revision', '+', 1) }))
      .where('tenantId', '=', tx.tenantId)
      .where('id', '=', id),
  );
}
