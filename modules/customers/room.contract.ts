import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { idShape, lineShape, revisionShape } from '../../kernel/shapes.ts';

/** A room of a site, where people sit and machines stand (ORG-03). */
const fields = {
  /** As people call it: `3`, `B1`, `三楼`. */
  floor: z.nullable(lineShape(20)),
  name: lineShape(60),
};

export const roomView = z.object({
  id: idShape,
  siteId: idShape,
  floor: z.nullable(z.string()),
  name: z.string(),
  isRetired: z.boolean(),
  revision: revisionShape,
});
export type RoomView = z.output<typeof roomView>;

const roomsView = z.object({
  items: z.array(roomView),
  abilities: z.array(z.enum(['change'])),
});

export const listRooms = endpoint({
  method: 'GET',
  path: '/sites/{site}/rooms',
  summary: 'The rooms of a site in their order; without the retired ones unless asked for.',
  query: z.strictObject({ retired: z.optional(z.enum(['with'])) }),
  answer: roomsView,
});

export const recordRoom = endpoint({
  method: 'POST',
  path: '/sites/{site}/rooms',
  summary: 'Enter a room; it stands last.',
  body: z.extend(z.partial(z.strictObject(fields)), { name: fields.name }),
  answer: roomView,
});

export const readRoom = endpoint({ method: 'GET', path: '/rooms/{room}', summary: 'One room.', answer: roomView });

export const changeRoom = endpoint({
  method: 'PATCH',
  path: '/rooms/{room}',
  summary: 'Rename a room, put it on another floor, or at another place among the rooms of its site.',
  body: z.extend(z.partial(z.strictObject(fields)), {
    /** From 0; beyond the last is last. */
    position: z.optional(z.int32().check(z.gte(0))),
  }),
  answer: roomView,
});

export const retireRoom = endpoint({
  method: 'POST',
  path: '/rooms/{room}/retirement',
  summary: 'Take a room out of use; what stood there stays recorded.',
  answer: roomView,
  status: 200,
});

export const reinstateRoom = endpoint({
  method: 'DELETE',
  path: '/rooms/{room}/retirement',
  summary: 'Bring a retired room back into use.',
  answer: roomView,
});
