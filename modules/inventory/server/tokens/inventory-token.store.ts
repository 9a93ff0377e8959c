import type { Id } from '../../../../kernel/id.ts';
import { addSeconds } from '../../../../kernel/instant.ts';
import { sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { InventoryTokenRow } from '../../inventory-token.contract.ts';

interface NewToken {
  id: Id;
  customerId: Id;
  name: string;
  secretHash: string;
}

export async function insertToken(tx: Tx, token: NewToken): Promise<void> {
  await tx.run(sqlBuilder.insertInto('inventoryToken').values({ ...token, tenantId: tx.tenantId, createdAt: tx.now }));
}

/** Those that hold, newest first. Served by inventory_token_by_customer. */
export function tokensOf(tx: Tx, customerId: Id): Promise<InventoryTokenRow[]> {
  return tx.rows(
    sqlBuilder
      .selectFrom('inventoryToken')
      .select(['id', 'name', 'createdAt', 'lastUsedAt'])
      .where('tenantId', '=', tx.tenantId)
      .where('customerId', '=', customerId)
      .where('endedAt', 'is', null)
      .orderBy('createdAt', 'desc')
      .orderBy('id', 'desc'),
  );
}

export function tokenById(tx: Tx, id: Id) {
  return tx.first(
    sqlBuilder
      .selectFrom('inventoryToken')
      .select(['id', 'customerId', 'name', 'endedAt'])
      .where('tenantId', '=', tx.tenantId)
      .where('id', '=', id),
  );
}

export async function endToken(tx: Tx, id: Id): Promise<void> {
  await tx.run(
    sqlBuilder
      .updateTable('inventoryToken')
      .set({ endedAt: tx.now })
      .where('tenantId', '=', tx.tenantId)
      .where('id', '=', id),
  );
}

/** The token with this hash that holds, while its customer has not ended. */
export function tokenShowing(tx: Tx, secretHash: string) {
  return tx.first(
    sqlBuilder
      .selectFrom('inventoryToken as token')
      .innerJoin('customer', (on) =>
        on.onRef('customer.tenantId', '=', 'token.tenantId').onRef('customer.id', '=', 'token.customerId'),
      )
      .select(['token.id as tokenId', 'token.customerId', 'token.lastUsedAt'])
      .where('token.tenantId', '=', tx.tenantId)
      .where('token.secretHash', '=', secretHash)
      .where('token.endedAt', 'is', null)
      .where('customer.status', '<>', 'ended'),
  );
}

const seenEverySeconds = 600;

/** That it was used: written now and then, because all machines of a customer show the same one. */
export async function touchToken(tx: Tx, id: Id): Promise<void> {
  await tx.run(
    sqlBuilder
      .updateTable('inventoryToken')
      .set({ lastUsedAt: tx.now })
      .where('tenantId', '=', tx.tenantId)
      .where('id', '=', id)
      .where((row) =>
        row.or([row('lastUsedAt', 'is', null), row('lastUsedAt', '<', addSeconds(tx.now, -seenEverySeconds))]),
      ),
  );
}
