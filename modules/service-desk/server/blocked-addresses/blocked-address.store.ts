import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import type { Page } from '../../../../kernel/page.ts';
import { keysetPage, type PageInput } from '../../../../platform/database/keyset.ts';
import { sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';

export interface BlockedAddress {
  id: Id;
  address: string;
  reason: string;
  blockedByName: string;
  createdAt: Instant;
  retiredAt: Instant | null;
  revision: number;
}

function blocked(tx: Tx) {
  return sqlBuilder
    .selectFrom('blockedAddress as blocked')
    .innerJoin('staffMember as staff', (on) =>
      on.onRef('staff.tenantId', '=', 'blocked.tenantId').onRef('staff.id', '=', 'blocked.blockedById'),
    )
    .select(['blocked.id', 'blocked.address', 'blocked.reason', 'staff.name as blockedByName'])
    .select(['blocked.createdAt', 'blocked.retiredAt', 'blocked.revision'])
    .where('blocked.tenantId', '=', tx.tenantId);
}

/** Those in use, newest first. Served by blocked_address_by_time. */
export function pageOfBlocked(tx: Tx, page: PageInput): Promise<Page<BlockedAddress>> {
  return keysetPage(tx, blocked(tx).where('blocked.retiredAt', 'is', null), {
    list: 'blocked addresses',
    column: 'blocked.createdAt',
    field: 'createdAt',
    direction: 'desc',
    idColumn: 'blocked.id',
    ...page,
  });
}

export function blockedById(tx: Tx, id: Id): Promise<BlockedAddress | undefined> {
  return tx.first(blocked(tx).where('blocked.id', '=', id));
}

/** Held against others who would take it back. */
export function blockedForChange(tx: Tx, id: Id): Promise<BlockedAddress | undefined> {
  return tx.first(blocked(tx).where('blocked.id', '=', id).forUpdate('blocked'));
}

interface NewlyBlocked {
  id: Id;
  address: string;
  reason: string;
  blockedById: Id;
}

/** False: it is blocked already. */
export async function insertBlocked(tx: Tx, row: NewlyBlocked): Promise<boolean> {
  const written = await tx.run(
    sqlBuilder
      .insertInto('blockedAddress')
      .values({ ...row, tenantId: tx.tenantId, createdAt: tx.now })
      .onConflict((conflict) => conflict.columns(['tenantId', 'address']).where('retiredAt', 'is', null).doNothing()),
  );
  return written > 0;
}

export async function endBlocked(tx: Tx, id: Id): Promise<void> {
  await tx.run(
    sqlBuilder
      .updateTable('blockedAddress')
      .set((row) => ({ retiredAt: tx.now, revision: row('revision', '+', 1) }))
      .where('tenantId', '=', tx.tenantId)
      .where('id', '=', id),
  );
}
