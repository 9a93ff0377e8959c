import type { CustomerHolder } from '../../../../platform/module/customer-holder.ts';
import { countOfCustomer, retireDoubles } from './questionnaire.store.ts';

/** Questionnaires of customers that become one. */
export const questionnairesOfCustomers: CustomerHolder = {
  textKey: 'surveys:holder.questionnaires',
  count: countOfCustomer,
  makeRoom: retireDoubles,
};
