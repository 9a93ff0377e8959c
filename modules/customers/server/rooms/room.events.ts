import type { Announcement } from '../../../../kernel/event.ts';
import type { Id } from '../../../../kernel/id.ts';

interface RoomKeys {
  id: Id;
  siteId: Id;
  customerId: Id;
}

export function roomRecorded(room: RoomKeys & { floor: string | null; name: string }): Announcement {
  return ofRoom(room, 'recorded', { text: { floor: room.floor, name: room.name } });
}

export function roomChanged(room: RoomKeys, changes: object): Announcement {
  return ofRoom(room, 'changed', { payload: { fields: Object.keys(changes) }, text: { changes } });
}

export function roomRetired(room: RoomKeys): Announcement {
  return ofRoom(room, 'retired', {});
}

export function roomReinstated(room: RoomKeys): Announcement {
  return ofRoom(room, 'reinstated', {});
}

/** In the site's history: a room has none of its own. */
function ofRoom(
  { id, siteId, customerId }: RoomKeys,
  what: string,
  { payload = {}, text }: { payload?: Record<string, unknown>; text?: Record<string, unknown> },
): Announcement {
  return {
    kind: `room.${what}`,
    version: 1,
    subject: { kind: 'site', id: siteId },
    customerId,
    audience: 'internal',
    payload: { roomId: id, ...payload },
    text,
  };
}
