import type { Id } from '../../../../../kernel/id.ts';
import { nearestNameAmong } from '../../../../../kernel/similar-names.ts';
import type { Tx } from '../../../../../platform/database/tx.ts';
import type { ImportContext, ImportFault, ImportGiven } from '../../../../../platform/module/import-noun.ts';
import {
  allCustomerNames,
  customersCalled,
  siteNames,
  sitesCalled,
  type NamedCustomer,
  type NamedRecord,
} from './known-contact.store.ts';
import { faultAt } from './name-fault.ts';

type Cells = ImportGiven['values'];
type Nearest = (typed: string) => string | undefined;

export interface Places {
  /** The customer and the site that a row names. */
  of(cells: Cells): { customerId: Id | null; siteId: Id | undefined; faults: ImportFault[] };
}

/** Looks up all that rows call customers and sites; what is not there is a fault with the nearest name. */
export async function findPlaces(tx: Tx, rows: readonly ImportGiven[], context: ImportContext): Promise<Places> {
  const customerOf = await findCustomers(tx, rows, context);
  const siteOf = await findSites(
    tx,
    rows.map(({ values }) => ({ customerId: customerOf(values).id, name: values['site'] ?? null })),
  );
  return {
    of(cells) {
      const customer = customerOf(cells);
      const site = siteOf(customer.id, cells['site'] ?? null);
      return { customerId: customer.id, siteId: site.id, faults: [...customer.faults, ...site.faults] };
    },
  };
}

type FoundCustomer = { id: Id | null; faults: ImportFault[] };

async function findCustomers(
  tx: Tx,
  rows: readonly ImportGiven[],
  { customerId }: ImportContext,
): Promise<(cells: Cells) => FoundCustomer> {
  if (customerId !== null) return () => ({ id: customerId, faults: [] });
  const said = [...new Set(rows.flatMap(({ values }) => values['customer'] ?? []))];
  const customers = await customersCalled(tx, said);
  const isLost = said.some((name) => !customerCalled(customers, name));
  const nearest = nearestNameAmong(isLost ? await allCustomerNames(tx) : []);
  return (cells) => {
    const name = cells['customer'] ?? null;
    if (name === null) return { id: null, faults: [faultAt('customer', 'customer_missing')] };
    const called = customerCalled(customers, name);
    if (!called) return { id: null, faults: [unknown('customer', name, nearest)] };
    if (called.isEnded) return { id: null, faults: [faultAt('customer', 'customer_over', { name })] };
    return { id: called.id, faults: [] };
  };
}

/** By its full name before somebody else's short one; of several with a short name one that is served. */
function customerCalled(customers: readonly NamedCustomer[], called: string): NamedCustomer | undefined {
  const short = customers.filter(({ shortName }) => shortName === called);
  return customers.find(({ name }) => name === called) ?? short.find(({ isEnded }) => !isEnded) ?? short[0];
}

interface SaidSite {
  customerId: Id | null;
  name: string | null;
}

/** Among more sites of the customers of one batch the nearest name is not looked for. */
const mostSites = 5000;

async function findSites(tx: Tx, said: readonly SaidSite[]) {
  const named = said.flatMap(({ customerId, name }) => (customerId && name ? [{ customerId, name }] : []));
  const ids = [...new Set(named.map(({ customerId }) => customerId))];
  const sites = named.length > 0 ? await sitesCalled(tx, ids, [...new Set(named.map(({ name }) => name))]) : [];
  const idOf = new Map(sites.map(({ id, customerId, name }) => [`${customerId} ${name}`, id]));
  const lost = named.filter(({ customerId, name }) => !idOf.has(`${customerId} ${name}`));
  const nearest = await nearestSites(tx, [...new Set(lost.map(({ customerId }) => customerId))]);
  return (customerId: Id | null, name: string | null): { id: Id | undefined; faults: ImportFault[] } => {
    if (customerId === null || name === null) return { id: undefined, faults: [] };
    const id = idOf.get(`${customerId} ${name}`);
    return { id, faults: id ? [] : [unknown('site', name, nearest.get(customerId))] };
  };
}

async function nearestSites(tx: Tx, customerIds: readonly Id[]): Promise<Map<Id, Nearest>> {
  if (customerIds.length === 0) return new Map();
  const byCustomer = Map.groupBy(
    await siteNames(tx, customerIds, mostSites),
    ({ customerId }: NamedRecord) => customerId,
  );
  return new Map([...byCustomer].map(([id, sites]) => [id, nearestNameAmong(sites.map(({ name }) => name))]));
}

function unknown(column: 'customer' | 'site', name: string, nearest: Nearest | undefined): ImportFault {
  const suggestion = nearest?.(name);
  return { ...faultAt(column, `${column}_unknown`, { name }), ...(suggestion !== undefined && { suggestion }) };
}
