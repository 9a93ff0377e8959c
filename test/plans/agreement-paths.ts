import { pageOfAgreements } from '../../modules/sla/server/agreements/agreement-list.store.ts';
import { agreementsTouching } from '../../modules/sla/server/agreements/agreements-touching.store.ts';
import type { FilledProvider, ReadingPath } from './path.ts';

/** Lists of agreements, of all customers and of one. */
export function agreementPaths({ staff, ofOne, nth }: FilledProvider): ReadingPath[] {
  const customerId = nth('customer', 3);
  return [
    {
      says: 'the newest agreements',
      who: staff,
      work: (tx) => pageOfAgreements(tx, { retired: 'without' }, {}),
      by: [/^agreement_by_time$/],
      most: 110,
    },
    {
      says: 'the agreements of one customer',
      who: staff,
      work: (tx) => pageOfAgreements(tx, { customerId, retired: 'with' }, {}),
      by: [/^agreement_by_customer$/],
      most: 260,
    },
    {
      says: 'what holds for one customer, to staff who look after another alone',
      who: ofOne,
      work: (tx) => agreementsTouching(tx, customerId),
      by: [/^agreement_by_customer$/],
      most: 260,
    },
  ];
}
