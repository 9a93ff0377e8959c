import type { Id } from '../../../../kernel/id.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import { roomRefusals } from './room.refusals.ts';
import type { Room } from './room.store.ts';

/** Refuses two rooms of one name on the same floor, retired ones counted. */
export function refuseSameRoom(
  all: readonly Room[],
  { id, floor, name }: { id: Id; floor: string | null; name: string },
): void {
  const isTaken = all.some((room) => room.id !== id && room.floor === floor && room.name === name);
  if (isTaken) throw new Refusal(roomRefusals.name_taken, { name }, 'name');
}
