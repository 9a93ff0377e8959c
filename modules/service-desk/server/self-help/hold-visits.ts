import type { CategoryHolder } from '../../../../platform/module/category-holder.ts';
import type { ContactHolder } from '../../../../platform/module/contact-holder.ts';
import {
  countVisitsOf,
  countVisitsOfCategory,
  moveVisits,
  moveVisitsOfCategory,
  visitsOf,
} from './self-help-contact.store.ts';

/** Visits name who helped themselves, and keep no word of theirs. */
export const visitsOfContacts: ContactHolder = {
  name: 'self_help_visits',
  textKey: 'service-desk:selfHelp.plural',
  count: countVisitsOf,
  move: moveVisits,
  disclose: visitsOf,
};

export const visitsOfCategories: CategoryHolder = {
  textKey: 'service-desk:selfHelp.plural',
  count: countVisitsOfCategory,
  move: moveVisitsOfCategory,
};
