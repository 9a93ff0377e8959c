import type { Tx } from '../../../../platform/database/tx.ts';
import type { ListedEvent } from '../../../../platform/log/event-list.store.ts';
import { namesOfRecords } from '../../../../platform/log/record-name.store.ts';
import type { NamedKind } from '../../../../platform/module/named-kind.ts';
import type { EventView } from '../../event.contract.ts';
import { eventViewOf, idsIn } from './event.view.ts';

/** Events with the names of what they speak of, which are asked for all at once. */
export async function showEvents(
  tx: Tx,
  kinds: readonly NamedKind[],
  events: readonly ListedEvent[],
): Promise<EventView[]> {
  const names = await namesOfRecords(tx, kinds, events.flatMap(idsIn));
  return events.map((event) => eventViewOf(event, names));
}
