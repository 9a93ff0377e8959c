import { recordDepartment } from '../../modules/customers/department.contract.ts';
import { recordRoom } from '../../modules/customers/room.contract.ts';
import { recordSite } from '../../modules/customers/site.contract.ts';
import type { DemoCustomer } from '../cast/customer.ts';
import type { MovedIn } from './moved-in.ts';
import type { Moment, Player } from './player.ts';

/** The customer's sites with their rooms. */
export async function openSites(
  player: Player,
  { is, customerId }: { is: DemoCustomer; customerId: string },
  moment: Moment,
): Promise<MovedIn['sites']> {
  const sites: MovedIn['sites'] = [];
  for (const { name, address, region, opening, access, hazards, protection, rooms } of is.sites) {
    const body = { customerId, name, address, region, openingHours: opening, accessNote: access, hazards, protection };
    const { id } = await player.do(recordSite, moment, { body });
    for (const room of rooms) await player.do(recordRoom, moment, { params: { site: id }, body: { name: room } });
    sites.push({ id, region, rooms });
  }
  return sites;
}

/** The departments of these paths, and those above them; answers with the id of each path. */
export async function openDepartments(
  player: Player,
  { is, customerId }: { is: DemoCustomer; customerId: string },
  moment: Moment,
): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  const open = async (path: string): Promise<string> => {
    const known = ids.get(path);
    if (known) return known;
    const names = path.split('/');
    const name = names.pop() ?? path;
    const parentId = names.length > 0 ? await open(names.join('/')) : null;
    const costCentre = parentId === null ? `CC${String(ids.size + 1).padStart(3, '0')}` : null;
    const { id } = await player.do(recordDepartment, moment, { body: { customerId, name, parentId, costCentre } });
    ids.set(path, id);
    return id;
  };
  for (const path of is.departments) await open(path);
  return ids;
}
