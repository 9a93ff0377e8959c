import type { InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { recordRoom as endpoint, RoomView } from '../../room.contract.ts';
import { siteById } from '../sites/site.store.ts';
import { siteRefusals } from '../sites/site.refusals.ts';
import { readRoom } from './read-room.ts';
import { refuseSameRoom } from './refuse-same-room.ts';
import { roomRecorded } from './room.events.ts';
import { insertRoom, roomsOfSite } from './room.store.ts';

export async function recordRoom(tx: Tx, input: InputOf<typeof endpoint>): Promise<RoomView> {
  const site = found(await siteById(tx, input.site));
  if (site.retiredAt !== null) throw new Refusal(siteRefusals.retired, { name: site.name });
  const all = await roomsOfSite(tx, site.id);
  const { floor = null, name } = input;
  const room = { id: tx.newId(), customerId: site.customerId, siteId: site.id, floor, name };
  refuseSameRoom(all, room);

  await insertRoom(tx, { ...room, position: all.length });
  await announce(tx, roomRecorded(room));
  return readRoom(tx, { room: room.id });
}
