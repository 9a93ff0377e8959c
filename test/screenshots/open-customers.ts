import { recordContact } from '../../modules/customers/contact.contract.ts';
import { changeCustomer, readCustomer, recordCustomer } from '../../modules/customers/customer.contract.ts';
import { recordDepartment } from '../../modules/customers/department.contract.ts';
import { recordSite } from '../../modules/customers/site.contract.ts';
import { changeStaff, readStaff } from '../../modules/identity/staff.contract.ts';
import { contacts, customers, type ContactKey, type CustomerKey, type StaffKey } from '../../demo/cast/cast.ts';
import type { World } from '../cast/world.ts';
import { servedCustomers, type ServedCustomer } from './customers.ts';

interface Place {
  customerId: string;
  siteId: string;
  callerId: string;
}

/** Where callers are, by their name. */
export interface Places {
  of(caller: string): Place;
}

/** Adds customers to those of the cast, so that lists look as they do at work. */
export async function openCustomers(world: World): Promise<Places> {
  await dressCast(world);
  const places = new Map<string, Place>(castPlaces(world));
  for (const customer of servedCustomers) {
    for (const [caller, place] of await openCustomer(world, customer)) places.set(caller, place);
  }
  return {
    of(caller) {
      const place = places.get(caller);
      if (!place) throw new Error(`nobody is called ${caller}`);
      return place;
    },
  };
}

/** What tests don't need to know of the cast, and pictures show. */
async function dressCast({ as, ids }: World): Promise<void> {
  const admin = as('admin');
  for (const [at, key] of (Object.keys(positions) as StaffKey[]).entries()) {
    const params = { staff: ids.staff[key] };
    const { revision } = await admin.ask(readStaff, { params });
    const body = { position: positions[key], employeeNumber: `HX${at + 1001}`, mobile: `1860571000${at}` };
    await admin.ask(changeStaff, { params, body, headers: ifMatch(revision) });
  }
  for (const [key, phone] of Object.entries({ donghai: '0574-8600-1234', xiling: '028-8500-1234' })) {
    const customer = key as CustomerKey;
    const params = { customer: ids.customer[customer] };
    const { revision } = await admin.ask(readCustomer, { params });
    const body = { accountManagerId: ids.staff.manager, phone, address: customers[customer].address };
    await admin.ask(changeCustomer, { params, body, headers: ifMatch(revision) });
  }
}

function ifMatch(revision: number): Record<string, string> {
  return { 'if-match': `"r${revision}"` };
}

const positions: Record<StaffKey, string> = {
  admin: '信息化主管',
  hotline: '热线坐席',
  engineer: '桌面工程师',
  expert: '系统工程师',
  manager: '服务经理',
  auditor: '内审专员',
  resident: '驻场工程师',
};

function castPlaces({ ids }: World): [string, Place][] {
  return Object.entries(contacts).map(([key, { name, customer }]) => [
    name,
    { customerId: ids.customer[customer], siteId: ids.site[customer], callerId: ids.contact[key as ContactKey] },
  ]);
}

async function openCustomer({ as, ids }: World, customer: ServedCustomer): Promise<[string, Place][]> {
  const admin = as('admin');
  const { name, shortName, phone, address, site, people } = customer;
  const { id: customerId } = await admin.ask(recordCustomer, {
    body: { name, shortName, phone, address, accountManagerId: ids.staff.manager },
  });
  const { id: siteId } = await admin.ask(recordSite, { body: { customerId, name: site, address } });
  const found: [string, Place][] = [];
  for (const { department, ...person } of people) {
    const { id: departmentId } = await admin.ask(recordDepartment, { body: { customerId, name: department } });
    const { id } = await admin.ask(recordContact, { body: { ...person, customerId, siteId, departmentId } });
    found.push([person.name, { customerId, siteId, callerId: id }]);
  }
  return found;
}
