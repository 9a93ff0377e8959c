import type { ContactHolder } from '../../../../platform/module/contact-holder.ts';
import { countConfirmations, moveConfirmations } from './confirmer.store.ts';

/** Whoever confirms for a customer is known by id; what they may confirm names nobody. */
export const confirmers: ContactHolder = {
  name: 'confirmers',
  textKey: 'contracts:holder.confirmers',
  count: countConfirmations,
  move: moveConfirmations,
};
