import type { Week } from '../../kernel/working-time/definition.ts';
import { changeSiteLayer } from '../../modules/calendars/calendar-layer.contract.ts';
import { recordDepartment } from '../../modules/customers/department.contract.ts';
import { recordRoom } from '../../modules/customers/room.contract.ts';
import { changeSite, readSite, refuseSite } from '../../modules/customers/site.contract.ts';
import type { Client } from '../cast/client.ts';

export interface Furnished {
  department: string;
  room: string;
}

/** A department of the customer, and at its site a room, hours of its own, and somebody who refused to work there. */
export async function furnishSite(
  client: Client,
  { customerId, siteId }: { customerId: string; siteId: string },
): Promise<Furnished> {
  const { id: department } = await client.ask(recordDepartment, { body: { customerId, name: '配电房值班组' } });
  const { id: room } = await client.ask(recordRoom, {
    params: { site: siteId },
    body: { floor: 'B1', name: '配电房' },
  });
  const { revision } = await client.ask(readSite, { params: { site: siteId } });
  const body = { hazards: '10 kV 带电设备' };
  await client.ask(changeSite, { params: { site: siteId }, body, headers: { 'if-match': `"r${revision}"` } });
  await client.ask(refuseSite, { params: { site: siteId }, body: { reason: '没有绝缘手套' } });
  const layer = { week: { saturday: [['09:00', '12:00']] } } satisfies { week: Week };
  await client.ask(changeSiteLayer, { params: { site: siteId }, body: { layer }, headers: { 'if-match': '"r1"' } });
  return { department, room };
}
