import type { CustomerHolder } from '../../../../platform/module/customer-holder.ts';
import { countObjectivesOf, renameClashingObjectives } from './objective-holder.store.ts';

/** Two objectives of the same name, of customers that become one: the double's takes the customer's name along. */
export const objectivesOfCustomer: CustomerHolder = {
  textKey: 'sla:holder.objectives',
  count: countObjectivesOf,
  makeRoom: renameClashingObjectives,
};
