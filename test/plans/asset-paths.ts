import { assetSearch } from '../../modules/assets/server/assets/find-assets.ts';
import { listAssets } from '../../modules/assets/server/assets/list-assets.ts';
import { assetsWithMac } from '../../modules/assets/server/assets/mac.store.ts';
import { partsShown } from '../../modules/assets/server/card/parts-shown.ts';
import { readTimeline } from '../../modules/assets/server/card/read-timeline.ts';
import { componentsOf } from '../../modules/assets/server/components/component.store.ts';
import { pageOfChanges } from '../../modules/assets/server/history/asset-change.store.ts';
import { scopesFor } from '../../modules/contracts/server/devices/device-scope.store.ts';
import { pageOfModels } from '../../modules/assets/server/models/model.store.ts';
import { listCallerMachines } from '../../modules/service-desk/server/machines/list-caller-machines.ts';
import { listTickets } from '../../modules/service-desk/server/tickets/list-tickets.ts';
import type { Caller } from '../../platform/database/caller.ts';
import type { Tx } from '../../platform/database/tx.ts';
import { lookUp } from '../../platform/search/look-up.store.ts';
import { moduleRegisters } from '../../server/modules.ts';
import type { FilledProvider, ReadingPath } from './path.ts';

const page = 51;
/** Of customer, user, department and site. */
const names = 5 * page;

/** Machines: lists, look-ups, and what stands between them and tickets. */
export function assetPaths(filled: FilledProvider): ReadingPath[] {
  return [...listPaths(filled), ...lookUpPaths(filled), ...recordPaths(filled)];
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

/** What is kept of machines besides: the catalogue, their history, their parts and network cards. */
function recordPaths({ staff, user, nth }: FilledProvider): ReadingPath[] {
  const models = (sort: 'title' | 'createdAt') => (tx: Tx) => pageOfModels(tx, { sort, withRetired: false });
  const asset = nth('asset', 5);
  const whose = { assetId: asset };
  return [
    { says: 'models in order', who: staff, work: models('title'), by: [/^asset_model_in_order$/], most: page },
    { says: 'models, newest first', who: staff, work: models('createdAt'), by: [/^asset_model_by_time$/], most: page },
    {
      says: 'what a machine said before',
      who: staff,
      work: (tx) => pageOfChanges(tx, whose),
      by: [/^asset_change_by_asset$/],
      most: 10,
    },
    {
      says: 'what a machine said before, for a customer’s person',
      who: user,
      work: (tx) => pageOfChanges(tx, whose),
      by: [/^asset_change_by_(asset|customer)$/],
      most: 10,
    },
    {
      says: 'the whole life of a machine, of all modules',
      who: staff,
      work: lifeOf(asset),
      by: [
        /^ticket_by_asset$/,
        /^time_entry_by_ticket$/,
        /^asset_change_by_asset$/,
        /^asset_component_by_asset$/,
        /^covered_device_by_asset$/,
        /^inventory_report_by_asset$/,
        /^approval_by_subject$/,
      ],
      most: 90,
    },
    {
      says: 'the life of a machine, for a customer’s person',
      who: user,
      work: lifeOf(asset),
      by: [/^asset_change_by_(asset|customer)$/, /^asset_component_/],
      most: 90,
    },
    {
      says: 'to which lists a device stands how, when it moves',
      who: staff,
      work: (tx) => scopesFor(tx, asset, '2026-11-20'),
      by: [/^contract_party_by_customer$/, /^asset_pkey$/],
      // of a hundred contracts that its customer is party of
      most: 220,
    },
    {
      says: 'what is in a machine',
      who: staff,
      work: (tx) => componentsOf(tx, asset, 'fitted'),
      by: [/^asset_component_(by_asset|fitted)$/],
      most: 10,
    },
    {
      says: 'machines with a network card of the same address',
      who: staff,
      work: (tx) => assetsWithMac(tx, ['3C:00:00:00:00:05'], asset),
      by: [/^asset_mac_by_mac$/, /^asset_/],
      most: 10,
    },
  ];
}

/** All parts of the card, a page of each. */
function lifeOf(assetId: string) {
  return (tx: Tx) => {
    const above = { parts: () => moduleRegisters.flatMap(({ cardParts = [] }) => cardParts) };
    const { machine, parts } = partsShown(tx, above, { id: assetId, customerId: tx.newId() });
    return readTimeline(tx, { ...machine, parts: parts.filter(({ kind }) => kind !== 'record'), limit: 20 });
  };
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
