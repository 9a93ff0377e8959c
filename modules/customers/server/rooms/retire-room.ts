import type { InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found, refuseStale } from '../../../../platform/module/refusals.ts';
import type { retireRoom as endpoint, RoomView } from '../../room.contract.ts';
import { readRoom } from './read-room.ts';
import { roomRetired } from './room.events.ts';
import { roomById, updateRoom } from './room.store.ts';

/** Harmless when it is retired already. */
export async function retireRoom(tx: Tx, input: InputOf<typeof endpoint>): Promise<RoomView> {
  const room = found(await roomById(tx, input.room));
  refuseStale(tx, room.revision);
  if (room.retiredAt === null) {
    await updateRoom(tx, room.id, { retiredAt: tx.now });
    await announce(tx, roomRetired(room));
  }
  return readRoom(tx, input);
}
