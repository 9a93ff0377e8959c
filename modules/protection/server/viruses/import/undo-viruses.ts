import type { Id } from '../../../../../kernel/id.ts';
import { holdRecords } from '../../../../../platform/database/hold-records.ts';
import type { Tx } from '../../../../../platform/database/tx.ts';
import { announce } from '../../../../../platform/log/event.store.ts';
import type { ImportUndo } from '../../../../../platform/module/import-noun.ts';
import { virusRetired } from '../virus-event.events.ts';
import { retireViruses, virusesByIds } from './virus-bulk.store.ts';

/** What was changed since stays as it is. */
export async function undoViruses(tx: Tx, rows: readonly ImportUndo[]): Promise<Id[]> {
  const ids = rows.map(({ recordId }) => recordId);
  await holdRecords(tx, 'virusEvent', ids);
  const revisions = new Map(rows.map(({ recordId, revision }) => [recordId, revision]));
  const undone = (await virusesByIds(tx, ids)).filter(
    ({ id, revision, retiredAt }) => retiredAt === null && revision === revisions.get(id),
  );
  await retireViruses(
    tx,
    undone.map(({ id }) => id),
  );
  await announce(tx, ...undone.map(virusRetired));
  return undone.map(({ id }) => id);
}
