import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import { sql, sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';

export interface TeamRow {
  id: Id;
  name: string;
  line: number | null;
  branchId: Id | null;
  /** Of the branch. */
  branchName: string | null;
  retiredAt: Instant | null;
  revision: number;
}

function teams(tx: Tx) {
  return sqlBuilder
    .selectFrom('team')
    .select(['id', 'name', 'line', 'branchId', 'retiredAt', 'revision'])
    .select(
      sql<string | null>`(
        select branch.name from branch where branch.tenant_id = team.tenant_id and branch.id = team.branch_id
      )`.as('branchName'),
    )
    .where('tenantId', '=', tx.tenantId);
}

export function allTeams(tx: Tx, wanted: { isWithRetired: boolean }): Promise<TeamRow[]> {
  const query = teams(tx).orderBy('name').orderBy('id');
  return tx.rows(wanted.isWithRetired ? query : query.where('retiredAt', 'is', null));
}

/** Undefined for another provider's, and for none. */
export function findTeam(tx: Tx, id: Id): Promise<TeamRow | undefined> {
  return tx.first(teams(tx).where('id', '=', id));
}

/** Those that are there and not retired. */
export function livingTeams(tx: Tx, ids: readonly Id[]): Promise<TeamRow[]> {
  return tx.rows(
    teams(tx)
      .where('id', '=', sql<string>`any(${ids}::uuid[])`)
      .where('retiredAt', 'is', null),
  );
}

/** Whether another living team has the name. */
export async function isTeamNameTaken(tx: Tx, name: string, except: Id | null): Promise<boolean> {
  const same = teams(tx).where('name', '=', name).where('retiredAt', 'is', null);
  return (await tx.first(same.where('id', 'is distinct from', except))) !== undefined;
}

export async function insertTeam(tx: Tx, team: Pick<TeamRow, 'id' | 'name' | 'line' | 'branchId'>): Promise<void> {
  await tx.run(sqlBuilder.insertInto('team').values({ ...team, tenantId: tx.tenantId, createdAt: tx.now }));
}

export async function saveTeam(
  tx: Tx,
  id: Id,
  changes: Partial<Pick<TeamRow, 'name' | 'line' | 'branchId' | 'retiredAt'>>,
): Promise<void> {
  await tx.run(
    sqlBuilder
      .updateTable('team')
      .set((row) => ({ ...changes, revision: row('revision', '+', 1) }))
      .where('tenantId', '=', tx.tenantId)
      .where('id', '=', id),
  );
}
