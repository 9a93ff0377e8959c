import type { CustomerHolder } from '../../../../platform/module/customer-holder.ts';
import { countAgreementsOf, makeRoomForAgreements } from './held-agreement.store.ts';

/**
 * Of two customers that become one, the kept one's agreements hold: those that the double had as a whole go out of use,
 * those for its contracts stay with them. Two that are called the same are told apart.
 */
export const agreementHolder: CustomerHolder = {
  textKey: 'sla:holder.agreements',
  count: countAgreementsOf,
  makeRoom: makeRoomForAgreements,
};
