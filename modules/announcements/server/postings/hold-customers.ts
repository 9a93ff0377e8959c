import type { CustomerHolder } from '../../../../platform/module/customer-holder.ts';
import { joinPostings } from './posting-merger.store.ts';
import { countPostings } from './reading.store.ts';

/** Of two customers that become one, what was announced to both stands there once. */
export const postingsOfCustomers: CustomerHolder = {
  textKey: 'announcements:holder.postings',
  count: countPostings,
  makeRoom: joinPostings,
};
