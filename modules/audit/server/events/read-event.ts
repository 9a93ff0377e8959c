import type { Tx } from '../../../../platform/database/tx.ts';
import { eventById } from '../../../../platform/log/event-list.store.ts';
import type { NamedKind } from '../../../../platform/module/named-kind.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { EventView } from '../../event.contract.ts';
import { showEvents } from './show-events.ts';

export async function readEvent(tx: Tx, kinds: readonly NamedKind[], { event }: { event: string }): Promise<EventView> {
  const [view] = await showEvents(tx, kinds, [found(await eventById(tx, event))]);
  return found(view);
}
