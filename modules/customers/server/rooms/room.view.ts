import type { RoomView } from '../../room.contract.ts';
import type { Room } from './room.store.ts';

export function roomViewOf({ id, siteId, floor, name, retiredAt, revision }: Room): RoomView {
  return { id, siteId, floor, name, isRetired: retiredAt !== null, revision };
}
