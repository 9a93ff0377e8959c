import type { Id } from '../../../../kernel/id.ts';
import type { Page } from '../../../../kernel/page.ts';
import { keysetPage, type PageInput } from '../../../../platform/database/keyset.ts';
import { sql, sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { membersOfTeam } from '../teams/team-member.store.ts';
import { staff, type StaffMember } from './staff.store.ts';
import { whoCan, type AbilityFilter } from './staff-ability.store.ts';

export interface StaffFilter extends PageInput, AbilityFilter {
  /** Only these; undefined: all. */
  ids: readonly Id[] | undefined;
  team?: Id | undefined;
  role?: Id | undefined;
  branch?: Id | undefined;
  isWithRetired: boolean;
}

/** By name; served by staff_member_by_name. */
export function pageOfStaff(tx: Tx, filter: StaffFilter): Promise<Page<StaffMember>> {
  const { ids, team, role, branch } = filter;
  let query = staff(tx).where(whoCan(tx, filter));
  if (branch !== undefined) query = query.where('staff.branchId', '=', branch);
  if (ids) query = query.where('staff.id', '=', sql<string>`any(${ids}::uuid[])`);
  if (team !== undefined) query = query.where('staff.id', 'in', membersOfTeam(tx, team));
  if (role !== undefined) query = query.where('account.id', 'in', holdersOfRole(tx, role));
  if (!filter.isWithRetired) query = query.where('staff.retiredAt', 'is', null);
  const keyset = {
    list: 'staff',
    column: 'staff.name',
    field: 'name',
    direction: 'asc',
    idColumn: 'staff.id',
  } as const;
  return keysetPage(tx, query, { ...keyset, ...filter });
}

function holdersOfRole(tx: Tx, role: Id) {
  return sqlBuilder
    .selectFrom('accountRole')
    .select('accountId')
    .where('tenantId', '=', tx.tenantId)
    .where('roleId', '=', role);
}

interface Held {
  staffId: Id;
  id: Id;
  name: string;
}

/** The living teams of these staff, by name. */
export function teamsOfStaff(tx: Tx, staffIds: readonly Id[]): Promise<Held[]> {
  return tx.rows(
    sqlBuilder
      .selectFrom('teamMember as member')
      .innerJoin('team', (join) =>
        join.onRef('team.tenantId', '=', 'member.tenantId').onRef('team.id', '=', 'member.teamId'),
      )
      .select(['member.staffId', 'team.id', 'team.name'])
      .where('member.tenantId', '=', tx.tenantId)
      .where('member.staffId', '=', sql<string>`any(${staffIds}::uuid[])`)
      .where('team.retiredAt', 'is', null)
      .orderBy('team.name'),
  );
}

/** The living roles of these staff, in the order in which they were delivered or added. */
export function rolesOfStaff(tx: Tx, staffIds: readonly Id[]): Promise<Held[]> {
  return tx.rows(
    sqlBuilder
      .selectFrom('signInAccount as account')
      .innerJoin('accountRole as held', (join) =>
        join.onRef('held.tenantId', '=', 'account.tenantId').onRef('held.accountId', '=', 'account.id'),
      )
      .innerJoin('role', (join) =>
        join.onRef('role.tenantId', '=', 'held.tenantId').onRef('role.id', '=', 'held.roleId'),
      )
      .select(['account.subjectId as staffId', 'role.id', 'role.name'])
      .where('account.tenantId', '=', tx.tenantId)
      .where('account.kind', '=', 'staff')
      .where('account.subjectId', '=', sql<string>`any(${staffIds}::uuid[])`)
      .where('role.retiredAt', 'is', null)
      .orderBy('role.id'),
  );
}
