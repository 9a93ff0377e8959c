import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { idShape } from '../../kernel/shapes.ts';
import { categoryView } from './category.contract.ts';

export const categoryMergerPreview = z.object({
  /** What names the category, by the text of what it is, `service-desk:holder.tickets`; all of it goes on to the other. */
  holdings: z.array(z.object({ textKey: z.string(), count: z.int() })),
});
export type CategoryMergerPreview = z.output<typeof categoryMergerPreview>;

export const previewCategoryMerger = endpoint({
  method: 'GET',
  path: '/categories/{category}/merger',
  summary: 'What would go on to the other if this category became one with it.',
  answer: categoryMergerPreview,
});

export const mergeCategory = endpoint({
  method: 'POST',
  path: '/categories/{category}/merger',
  summary:
    'Merge a category into another: what names it names the other, what is below it stands below the other; it is retired for good.',
  body: z.strictObject({ intoId: idShape }),
  answer: categoryView,
  status: 200,
});
