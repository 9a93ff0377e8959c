import { waysFrom } from '../../modules/relations/server/impact/way.store.ts';
import { peopleToTell } from '../../modules/relations/server/impact/people-to-tell.store.ts';
import { pageOfRelations, type RelationFilter } from '../../modules/relations/server/relations/relation-list.store.ts';
import {
  pageOfServices,
  type ServiceFilter,
} from '../../modules/relations/server/services/business-service-list.store.ts';
import type { FilledProvider, ReadingPath } from './path.ts';

/** A page of fifty and a row more, each with what its customer, owner, system or ends are called. */
const page = 51 * 6;

/** Services and relations, as the desk lists them, and one step of a failure: of a machine with some thirty on it. */
export function relationPaths({ staff, nth }: FilledProvider): ReadingPath[] {
  const services = (says: string, filter: Partial<ServiceFilter>, by: RegExp): ReadingPath => ({
    says: `business services ${says}`,
    who: staff,
    work: (tx) => pageOfServices(tx, { isWithRetired: false, ...filter }),
    by: [by],
    most: page,
  });
  const relations = (says: string, filter: Partial<RelationFilter>, by: RegExp): ReadingPath => ({
    says: `relations ${says}`,
    who: staff,
    work: (tx) => pageOfRelations(tx, { isWithEnded: false, ...filter }),
    by: [by],
    most: page,
  });
  const failing = { customerId: nth('customer', 1), ids: [nth('asset', 600)], most: 1000 };
  const machines = Array.from({ length: 30 }, (_, at) => nth('asset', 60 * (at + 1)));
  const hit = { asset: machines, service: [nth('service', 5)], software: [], contact: [nth('contact', 6)], site: [] };
  return [
    services('by name', {}, /^business_service_in_order$/),
    services('of a customer', { customerId: nth('customer', 5) }, /^business_service_by_customer$/),
    services('newest first', { sort: 'createdAt' }, /^business_service_by_time$/),
    relations('newest first', {}, /^relation_by_time$/),
    relations('of a customer', { customerId: nth('customer', 5) }, /^relation_by_customer$/),
    relations('of a kind', { kind: ['connected_to'] }, /^relation_by_(?:kind|time)$/),
    relations('of a machine', { endId: nth('asset', 600) }, /^relation_by_(?:from|to)$/),
    {
      says: 'what is hit next when a machine fails',
      who: staff,
      work: (tx) => waysFrom(tx, failing),
      by: [/^relation_back$/, /^relation_(?:once|by_from)$/],
      most: 60,
    },
    {
      says: 'whom to tell that thirty machines are hit',
      who: staff,
      work: (tx) => peopleToTell(tx, hit, 200),
      by: [/^asset_pkey$/, /^business_service_pkey$/, /^contact_pkey$/],
      most: 300,
    },
  ];
}
