import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { RoomView } from '../../room.contract.ts';
import { roomById } from './room.store.ts';
import { roomViewOf } from './room.view.ts';

export async function readRoom(tx: Tx, { room }: { room: string }): Promise<RoomView> {
  return roomViewOf(found(await roomById(tx, room)));
}
