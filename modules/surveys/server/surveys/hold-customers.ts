import type { CustomerHolder } from '../../../../platform/module/customer-holder.ts';
import { countSurveysOfCustomer } from './survey-customer.store.ts';

/** Follow-ups of a customer that is merged into another go along with its tickets. */
export const surveysOfCustomers: CustomerHolder = { textKey: 'surveys:holder.surveys', count: countSurveysOfCustomer };
