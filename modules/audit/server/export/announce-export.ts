import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { tableExported, type TableTaken } from './table.events.ts';

/** Writes into the log that the caller took rows away. Whoever has no account is told of under the provider's id. */
export async function announceExport(tx: Tx, taken: TableTaken): Promise<void> {
  await announce(tx, tableExported(tx.caller.accountId ?? tx.tenantId, taken));
}
