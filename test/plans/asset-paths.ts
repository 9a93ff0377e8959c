import { assetSearch } from '../../modules/assets/server/assets/find-assets.ts';
import { listAssets } from '../../modules/assets/server/assets/list-assets.ts';
import { listCallerMachines } from '../../modules/service-desk/server/machines/list-caller-machines.ts';
import { listTickets } from '../../modules/service-desk/server/tickets/list-tickets.ts';
import type { Caller } from '../../platform/database/caller.ts';
import type { Tx } from '../../platform/database/tx.ts';
import { lookUp } from '../../platform/search/look-up.store.ts';
import type { FilledProvider, ReadingPath } from './path.ts';

const page = 51;
/** Of customer, user, department and site. */
const names = 5 * page;

/** Machines: lists, look-ups, and what stands between them and tickets. */
export function assetPaths(filled: FilledProvider): ReadingPath[] {
  return [...listPaths(filled), ...lookUpPaths(filled)];
}

function listPaths({ staff, ofOne, ofTwo, user, manager, nth }: FilledProvider): ReadingPath[] {
  const list = (who: Caller, query: Parameters<typeof listAssets>[1]) => ({
    who,
    work: (tx: Tx) => listAssets(tx, query),
  });
  const speaker = { ...manager, permissions: new Set(['asset.read', 'asset.read_company']) };
  const ofCustomer = [/^asset_(by_customer|by_time|tenant_id_customer_id_.*)$/];
  return [
    { says: 'machines, newest first', ...list(staff, {}), by: [/^asset_by_time$/], most: 2 * page + names },
    {
      says: 'machines by their numbers',
      ...list(staff, { sort: 'number' }),
      by: [/^asset_tenant_id_number_key$/],
      most: 2 * page + names,
    },
    { says: 'machines of a kind', ...list(staff, { kind: ['printer'] }), by: [/^asset_by_/], most: 4 * page + names },
    {
      says: 'machines of a rare status',
      ...list(staff, { status: ['in_repair'] }),
      by: [/^asset_by_status$/],
      most: 5 * page + names,
    },
    {
      says: 'machines of a customer',
      ...list(staff, { customerId: nth('customer', 5) }),
      by: ofCustomer,
      most: 2 * page + names,
    },
    {
      says: 'machines at a site',
      ...list(staff, { siteId: nth('site', 3) }),
      by: [/^asset_by_site$/],
      most: 4 * page + names,
    },
    { says: 'machines, for staff of one small customer', ...list(ofOne, {}), by: ofCustomer, most: 200 + names },
    { says: 'machines, for staff of two customers', ...list(ofTwo, {}), by: ofCustomer, most: 2600 + names },
    { says: 'machines that somebody uses', ...list(user, {}), by: [/^asset_by_user$/], most: 20 },
    { says: 'machines, for who speaks for a company', ...list(speaker, {}), by: ofCustomer, most: 2600 + names },
  ];
}

function lookUpPaths({ staff, ofOne, ofTwo, nth }: FilledProvider): ReadingPath[] {
  const everybodys = [/^look_up_by_token$/];
  const ofEach = [/^look_up_of_customer$/];
  const look = (text: string, customerId?: string) => (tx: Tx) =>
    lookUp(tx, { kind: 'asset', text, most: 20, customerId });
  return [
    { says: 'machines whose name begins so', who: staff, work: look('电脑12'), by: everybodys, most: 160 },
    { says: 'no more of a common beginning', who: staff, work: look('m'), by: everybodys, most: 160 },
    {
      says: 'machines of one customer whose name begins so',
      who: staff,
      work: look('电', nth('customer', 5)),
      by: ofEach,
      most: 160,
    },
    { says: 'a common beginning behind the walls of one', who: ofOne, work: look('电'), by: ofEach, most: 160 },
    { says: 'a common beginning behind the walls of two', who: ofTwo, work: look('电'), by: ofEach, most: 320 },
    {
      says: 'machines for the search over everything',
      who: staff,
      work: (tx) => assetSearch.find(tx, '电脑', 6),
      by: [/^look_up_by_token$/, /^asset_pkey$/],
      most: 300,
    },
    {
      says: 'the machines of a caller, with how often there was trouble',
      who: staff,
      work: (tx) => listCallerMachines(tx, { callerId: nth('contact', 4) }),
      by: [/^asset_by_user$/, /^ticket_by_asset$/],
      most: 120,
    },
    {
      says: 'the tickets of a machine',
      who: staff,
      work: (tx) => listTickets(tx, { assetId: nth('asset', 5), status: ['closed'] }),
      by: [/^ticket_by_asset$/],
      most: 100,
    },
  ];
}
