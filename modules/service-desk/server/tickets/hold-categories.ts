import type { CategoryHolder } from '../../../../platform/module/category-holder.ts';
import {
  countTemplatesOfCategory,
  countTicketsOfCategory,
  moveTemplatesOfCategory,
  moveTicketsOfCategory,
} from './ticket-category.store.ts';

/** Tickets and templates of a category that becomes one with another. */
export const namedByCategory: readonly CategoryHolder[] = [
  { textKey: 'service-desk:holder.tickets', count: countTicketsOfCategory, move: moveTicketsOfCategory },
  { textKey: 'service-desk:template.title', count: countTemplatesOfCategory, move: moveTemplatesOfCategory },
];
