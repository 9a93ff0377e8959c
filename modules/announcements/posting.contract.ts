import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { pageOf, pageQuery } from '../../kernel/page.ts';
import { idShape, instantShape } from '../../kernel/shapes.ts';
import { announcementKinds } from './announcement.contract.ts';

/** An announcement as it stands at one customer. */
export const postingView = z.object({
  id: idShape,
  title: z.string(),
  body: z.string(),
  advice: z.nullable(z.string()),
  kind: z.enum(announcementKinds),
  happensFrom: z.nullable(instantShape),
  happensUntil: z.nullable(instantShape),
  showsFrom: instantShape,
  /** By whoever asks; always null for staff. */
  readAt: z.nullable(instantShape),
});
export type PostingView = z.output<typeof postingView>;

export const listPostings = endpoint({
  method: 'GET',
  path: '/announcement-postings',
  summary:
    'What is announced to a customer’s people: what is shown now, or with `over` also what was; the latest first.',
  query: z.strictObject({
    ...pageQuery,
    /** Staff say whose; the customer's people see what is for them. */
    customerId: z.optional(idShape),
    over: z.optional(z.enum(['with'])),
  }),
  answer: pageOf(postingView),
});

export const readPosting = endpoint({
  method: 'POST',
  path: '/announcement-postings/{posting}/reading',
  summary: 'Note that one has read it; harmless twice.',
  answer: z.object({ readAt: instantShape }),
});
