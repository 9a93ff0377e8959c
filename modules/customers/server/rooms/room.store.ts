import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import { sql, sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';

export interface Room {
  id: Id;
  customerId: Id;
  siteId: Id;
  floor: string | null;
  name: string;
  position: number;
  retiredAt: Instant | null;
  revision: number;
}

function rooms(tx: Tx) {
  return sqlBuilder
    .selectFrom('room')
    .select(['id', 'customerId', 'siteId', 'floor', 'name', 'position', 'retiredAt', 'revision'])
    .where('tenantId', '=', tx.tenantId);
}

export function roomById(tx: Tx, id: Id): Promise<Room | undefined> {
  return tx.first(rooms(tx).where('id', '=', id));
}

/** Retired ones too, in their order. Served by room_by_site. */
export function roomsOfSite(tx: Tx, siteId: Id): Promise<Room[]> {
  return tx.rows(rooms(tx).where('siteId', '=', siteId).orderBy('position').orderBy('id'));
}

export type NewRoom = Pick<Room, 'id' | 'customerId' | 'siteId' | 'floor' | 'name' | 'position'>;

export async function insertRoom(tx: Tx, room: NewRoom): Promise<void> {
  await tx.run(sqlBuilder.insertInto('room').values({ tenantId: tx.tenantId, ...room, createdAt: tx.now }));
}

export async function updateRoom(
  tx: Tx,
  id: Id,
  fields: Partial<Pick<Room, 'floor' | 'name' | 'retiredAt'>>,
): Promise<void> {
  await tx.run(
    sqlBuilder
      .updateTable('room')
      .set((row) => ({ ...fields, revision: row('revision', '+', 1) }))
      .where('tenantId', '=', tx.tenantId)
      .where('id', '=', id),
  );
}

/** Numbers rooms from 0 in the order given; a place is no part of a room's revision. */
export async function orderRooms(tx: Tx, ids: readonly Id[]): Promise<void> {
  const wanted = sql<{ id: string; place: number }>`unnest(${[...ids]}::uuid[]) with ordinality`;
  await tx.run(
    sqlBuilder
      .updateTable('room')
      .from(wanted.as<'wanted'>(sql.raw('wanted (id, place)')))
      .set({ position: sql<number>`wanted.place - 1` })
      .where('room.tenantId', '=', tx.tenantId)
      .whereRef('room.id', '=', 'wanted.id'),
  );
}
