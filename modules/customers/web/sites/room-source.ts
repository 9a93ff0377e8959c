import { call } from '../../../../web/api/call.ts';
import type { ChoiceSource } from '../../../../web/ui/choice.ts';
import { listRooms, readRoom, type RoomView } from '../../room.contract.ts';

/** The rooms of one site; none, while no site is chosen. */
export function roomsOf(siteId: string | undefined): ChoiceSource {
  return {
    name: `rooms of ${siteId ?? 'none'}`,
    find: async (text, signal) => {
      if (!siteId) return [];
      const { items } = await call(listRooms, { params: { site: siteId }, query: {}, signal });
      const named = items.map((room) => ({ value: room.id, label: labelOf(room) }));
      return named.filter(({ label }) => label.toLowerCase().includes(text.toLowerCase()));
    },
    labelOf: async (id, signal) => labelOf(await call(readRoom, { params: { room: id }, signal })),
  };
}

function labelOf({ floor, name }: RoomView): string {
  return floor === null ? name : `${floor} · ${name}`;
}
