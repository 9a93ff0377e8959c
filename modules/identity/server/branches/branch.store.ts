import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import { sql, sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';

export interface Branch {
  id: Id;
  name: string;
  address: string | null;
  phone: string | null;
  retiredAt: Instant | null;
  revision: number;
}

function branches(tx: Tx) {
  return sqlBuilder
    .selectFrom('branch')
    .select(['id', 'name', 'address', 'phone', 'retiredAt', 'revision'])
    .where('tenantId', '=', tx.tenantId);
}

/** By name; a provider has few of them. */
export function allBranches(tx: Tx, wanted: { isWithRetired: boolean }): Promise<Branch[]> {
  const query = branches(tx).orderBy('name').orderBy('id');
  return tx.rows(wanted.isWithRetired ? query : query.where('retiredAt', 'is', null));
}

/** Undefined for another provider's, and for none. */
export function findBranch(tx: Tx, id: Id): Promise<Branch | undefined> {
  return tx.first(branches(tx).where('id', '=', id));
}

/** Whether another living branch has the name. */
export async function isBranchNameTaken(tx: Tx, name: string, except: Id | null): Promise<boolean> {
  const same = branches(tx).where('name', '=', name).where('retiredAt', 'is', null);
  return (await tx.first(same.where('id', 'is distinct from', except))) !== undefined;
}

/** Living staff of each branch that has any. */
export function staffPerBranch(tx: Tx): Promise<{ branchId: Id | null; many: number }[]> {
  return tx.rows(
    sqlBuilder
      .selectFrom('staffMember')
      .select(['branchId', sql<number>`count(*)::int`.as('many')])
      .where('tenantId', '=', tx.tenantId)
      .where('branchId', 'is not', null)
      .where('retiredAt', 'is', null)
      .groupBy('branchId'),
  );
}

/** Living teams that belong to a branch, by name. */
export function teamsOfBranches(tx: Tx): Promise<{ branchId: Id | null; id: Id; name: string }[]> {
  return tx.rows(
    sqlBuilder
      .selectFrom('team')
      .select(['branchId', 'id', 'name'])
      .where('tenantId', '=', tx.tenantId)
      .where('branchId', 'is not', null)
      .where('retiredAt', 'is', null)
      .orderBy('name'),
  );
}

type BranchFields = Pick<Branch, 'name' | 'address' | 'phone'>;

export async function insertBranch(tx: Tx, branch: BranchFields & { id: Id }): Promise<void> {
  await tx.run(sqlBuilder.insertInto('branch').values({ ...branch, tenantId: tx.tenantId, createdAt: tx.now }));
}

export async function saveBranch(
  tx: Tx,
  id: Id,
  changes: Partial<BranchFields & { retiredAt: Instant }>,
): Promise<void> {
  await tx.run(
    sqlBuilder
      .updateTable('branch')
      .set((row) => ({ ...changes, revision: row('revision', '+', 1) }))
      .where('tenantId', '=', tx.tenantId)
      .where('id', '=', id),
  );
}
