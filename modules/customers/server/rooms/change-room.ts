import { changesBetween } from '../../../../kernel/changes.ts';
import type { InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found, refuseStale } from '../../../../platform/module/refusals.ts';
import type { changeRoom as endpoint, RoomView } from '../../room.contract.ts';
import { readRoom } from './read-room.ts';
import { refuseSameRoom } from './refuse-same-room.ts';
import { roomChanged } from './room.events.ts';
import { orderRooms, roomById, roomsOfSite, updateRoom } from './room.store.ts';

export async function changeRoom(tx: Tx, input: InputOf<typeof endpoint>): Promise<RoomView> {
  const before = found(await roomById(tx, input.room));
  refuseStale(tx, before.revision);
  const { floor, name } = { ...before, ...input };
  const after = { ...before, floor, name };
  const changes = changesBetween(before, after, ['floor', 'name']);
  const all = await roomsOfSite(tx, before.siteId);
  if (Object.keys(changes).length > 0) {
    refuseSameRoom(all, after);
    await updateRoom(tx, before.id, { floor, name });
    await announce(tx, roomChanged(before, changes));
  }
  if (input.position !== undefined) {
    const others = all.map(({ id }) => id).filter((id) => id !== before.id);
    await orderRooms(tx, others.toSpliced(input.position, 0, before.id));
  }
  return readRoom(tx, input);
}
