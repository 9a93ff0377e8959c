import { pageOfRights } from '../../modules/contracts/server/rights/right.store.ts';
import type { FilledProvider, ReadingPath } from './path.ts';

/** Who looks what contracts gave rise to. */
export function rightPaths({ staff, ofOne, nth }: FilledProvider): ReadingPath[] {
  return [
    {
      says: 'rights of contracts, newest first',
      who: staff,
      work: (tx) => pageOfRights(tx, {}),
      by: [/^contract_right_by_time$/],
      most: 260,
    },
    {
      says: 'rights of one customer',
      who: staff,
      work: (tx) => pageOfRights(tx, { customerId: nth('customer', 2) }),
      by: [/^contract_right_(by_customer|by_time)$/],
      most: 1700,
    },
    {
      says: 'rights that a limited staff member may see',
      who: ofOne,
      work: (tx) => pageOfRights(tx, {}),
      by: [/^contract_right_(by_customer|by_time)$/],
      most: 1700,
    },
  ];
}
