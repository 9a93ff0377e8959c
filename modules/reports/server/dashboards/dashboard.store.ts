import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import { sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { Tile } from '../../dashboard.contract.ts';
import type { Shared } from '../sharing/sharing.rules.ts';

export interface StoredDashboard extends Shared {
  id: Id;
  name: string;
  ownerName: string;
  deliveredCode: string | null;
  tiles: readonly Tile[];
  retiredAt: Instant | null;
  revision: number;
}

function dashboards(tx: Tx) {
  return sqlBuilder
    .selectFrom('dashboard')
    .innerJoin('staffMember as owner', (join) =>
      join.onRef('owner.tenantId', '=', 'dashboard.tenantId').onRef('owner.id', '=', 'dashboard.ownerId'),
    )
    .select(['dashboard.id', 'dashboard.name', 'dashboard.ownerId', 'owner.name as ownerName', 'dashboard.sharedWith'])
    .select(['dashboard.deliveredCode', 'dashboard.tiles', 'dashboard.retiredAt', 'dashboard.revision'])
    .where('dashboard.tenantId', '=', tx.tenantId);
}

/** Those of this staff member, and those of everybody, by name; retired ones are left out. */
export async function dashboardsFor(tx: Tx, staffId: Id | null): Promise<StoredDashboard[]> {
  const rows = dashboards(tx)
    .where('dashboard.retiredAt', 'is', null)
    .where((row) => row.or([row('dashboard.ownerId', '=', staffId), row('dashboard.sharedWith', '=', 'everybody')]))
    .orderBy('dashboard.name')
    .orderBy('dashboard.id');
  return (await tx.rows(rows)).map(rowOf);
}

/** Undefined for another provider's, and for none. */
export async function dashboardById(tx: Tx, id: Id): Promise<StoredDashboard | undefined> {
  const row = await tx.first(dashboards(tx).where('dashboard.id', '=', id));
  return row && rowOf(row);
}

type Begun = Pick<StoredDashboard, 'id' | 'name' | 'ownerId' | 'sharedWith' | 'deliveredCode' | 'tiles'>;

export async function insertDashboard(tx: Tx, { tiles, ...row }: Begun): Promise<void> {
  const values = { ...row, tiles: JSON.stringify(tiles), tenantId: tx.tenantId, createdAt: tx.now };
  await tx.run(sqlBuilder.insertInto('dashboard').values(values));
}

export async function updateDashboard(
  tx: Tx,
  id: Id,
  { tiles, ...changes }: Partial<Pick<StoredDashboard, 'name' | 'sharedWith' | 'tiles' | 'retiredAt'>>,
): Promise<void> {
  const laid = tiles && { tiles: JSON.stringify(tiles) };
  await tx.run(
    sqlBuilder
      .updateTable('dashboard')
      .set((row) => ({ ...changes, ...laid, revision: row('revision', '+', 1) }))
      .where('tenantId', '=', tx.tenantId)
      .where('id', '=', id),
  );
}

type Raw = Omit<StoredDashboard, 'tiles' | 'sharedWith'> & { tiles: unknown; sharedWith: string };

/** The table checks `shared_with`, the contract what tiles are made of. */
function rowOf(row: Raw): StoredDashboard {
  return row as StoredDashboard;
}
