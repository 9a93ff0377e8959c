import type { Id } from '../../../../../kernel/id.ts';
import { similarNames } from '../../../../../kernel/similar-names.ts';
import type { Tx } from '../../../../../platform/database/tx.ts';
import type { ImportContext, ImportFault, ImportGiven } from '../../../../../platform/module/import-noun.ts';
import { allCustomerNames, customersCalled, sitesOfCustomers, type NamedRecord } from './known-contact.store.ts';
import { faultAt } from './name-fault.ts';

type Cells = ImportGiven['values'];

export interface Places {
  /** The customer and the site that a row names. */
  of(cells: Cells): { customerId: Id | null; siteId: Id | undefined; faults: ImportFault[] };
}

/** Looks up all that rows call customers and sites; what is not there is a fault with the nearest name. */
export async function findPlaces(tx: Tx, rows: readonly ImportGiven[], context: ImportContext): Promise<Places> {
  const said = (column: string) => [...new Set(rows.flatMap(({ values }) => values[column] ?? []))];
  const customers = context.customerId === null ? await customersCalled(tx, said('customer')) : [];
  const isLost = (name: string) => customers.every((customer) => !isCalled(customer, name));
  const names = context.customerId === null && said('customer').some(isLost) ? await allCustomerNames(tx) : [];
  const ids = context.customerId === null ? customers.map(({ id }) => id) : [context.customerId];
  const sites = said('site').length > 0 ? await sitesOfCustomers(tx, ids) : [];
  return {
    of(cells) {
      const customer = customerOf(cells, { context, customers, names });
      const site = siteOf(cells, customer.id, sites);
      return { customerId: customer.id, siteId: site.id, faults: [...customer.faults, ...site.faults] };
    },
  };
}

interface CustomersKnown {
  context: ImportContext;
  customers: readonly NamedRecord[];
  /** Of all customers, where one is not known. */
  names: readonly string[];
}

function customerOf(
  cells: Cells,
  { context, customers, names }: CustomersKnown,
): { id: Id | null; faults: ImportFault[] } {
  if (context.customerId !== null) return { id: context.customerId, faults: [] };
  const name = cells['customer'] ?? null;
  if (name === null) return { id: null, faults: [faultAt('customer', 'customer_missing')] };
  // its full name before somebody else's short one
  const called =
    customers.find((customer) => customer.name === name) ?? customers.find(({ shortName }) => shortName === name);
  return called ? { id: called.id, faults: [] } : { id: null, faults: [unknown('customer', name, names)] };
}

function siteOf(
  cells: Cells,
  customerId: Id | null,
  sites: readonly NamedRecord[],
): { id: Id | undefined; faults: ImportFault[] } {
  const name = cells['site'] ?? null;
  if (name === null || customerId === null) return { id: undefined, faults: [] };
  const own = sites.filter((site) => site.customerId === customerId);
  const called = own.find((site) => site.name === name);
  if (called) return { id: called.id, faults: [] };
  return {
    id: undefined,
    faults: [
      unknown(
        'site',
        name,
        own.map((site) => site.name),
      ),
    ],
  };
}

function unknown(column: 'customer' | 'site', name: string, names: readonly string[]): ImportFault {
  const [nearest] = similarNames(name, names, 1);
  return { ...faultAt(column, `${column}_unknown`, { name }), ...(nearest !== undefined && { suggestion: nearest }) };
}

function isCalled({ name, shortName }: NamedRecord, called: string): boolean {
  return name === called || shortName === called;
}
