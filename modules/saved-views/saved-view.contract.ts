import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { idShape, lineShape, revisionShape } from '../../kernel/shapes.ts';

const word = z.string().check(z.maxLength(500));

/** Which list: `tickets`. */
export const listNameShape = z.string().check(z.regex(/^[a-z_]{1,40}$/));

/**
 * Filters and sort as they stand in the address of the list, `{ status: ['waiting'], sort: 'nextDueAt' }`. What they ask
 * is judged by the list itself for whoever opens the view: a view shows nobody more than they may see.
 */
export const viewQueryShape = z
  .record(z.string().check(z.regex(/^[a-z]\w{0,59}$/i)), z.union([word, z.array(word).check(z.maxLength(50))]))
  .check(z.refine((query) => Object.keys(query).length <= 40));
export type ViewQuery = z.output<typeof viewQueryShape>;

export const sharings = ['nobody', 'team', 'everybody'] as const;
export type Sharing = (typeof sharings)[number];
const sharingShape = z.enum(sharings);

/** Keys of columns in their order; null: as the list has them. */
const columnsShape = z.nullable(z.array(z.string().check(z.regex(/^[\w.-]{1,80}$/))).check(z.maxLength(60)));

const named = z.object({ id: idShape, name: z.string() });

export const savedViewView = z.object({
  id: idShape,
  list: z.string(),
  name: z.string(),
  owner: named,
  isMine: z.boolean(),
  sharedWith: sharingShape,
  team: z.nullable(named),
  query: viewQueryShape,
  columns: columnsShape,
  /** The list opens with it, for whoever asks. */
  isStart: z.boolean(),
  isRetired: z.boolean(),
  revision: revisionShape,
  abilities: z.array(z.enum(['change', 'share'])),
});
export type SavedViewView = z.output<typeof savedViewView>;

const fields = {
  name: lineShape(60),
  sharedWith: sharingShape,
  /** Of those it is shared with; for `team` only. */
  teamId: z.nullable(idShape),
  query: viewQueryShape,
  columns: columnsShape,
};

export const listSavedViews = endpoint({
  method: 'GET',
  path: '/saved-views',
  summary: 'The views of a list that are yours, in your order, then those that others share with you.',
  query: z.strictObject({ list: listNameShape }),
  answer: z.object({ items: z.array(savedViewView) }),
});

export const recordSavedView = endpoint({
  method: 'POST',
  path: '/saved-views',
  summary: 'Save how a list is narrowed, sorted and laid out, under a name; it stands last among yours.',
  body: z.extend(z.partial(z.strictObject(fields)), { list: listNameShape, name: fields.name, query: fields.query }),
  answer: savedViewView,
});

export const readSavedView = endpoint({
  method: 'GET',
  path: '/saved-views/{savedView}',
  summary: 'One saved view.',
  answer: savedViewView,
});

export const changeSavedView = endpoint({
  method: 'PATCH',
  path: '/saved-views/{savedView}',
  summary: 'Rename a view, let it show something else, share it, or put it at another place among yours.',
  body: z.extend(z.partial(z.strictObject(fields)), {
    /** From 0; beyond the last is last. */
    position: z.optional(z.int32().check(z.gte(0))),
  }),
  answer: savedViewView,
});

export const retireSavedView = endpoint({
  method: 'POST',
  path: '/saved-views/{savedView}/retirement',
  summary: 'Take a view out of use, for all with whom it is shared.',
  answer: savedViewView,
  status: 200,
});

export const reinstateSavedView = endpoint({
  method: 'DELETE',
  path: '/saved-views/{savedView}/retirement',
  summary: 'Bring a retired view back into use.',
  answer: savedViewView,
});

export const startWithSavedView = endpoint({
  method: 'PUT',
  path: '/saved-views/{savedView}/start',
  summary: 'Let its list open with this view, for you.',
  answer: savedViewView,
});

export const startWithoutSavedView = endpoint({
  method: 'DELETE',
  path: '/saved-views/{savedView}/start',
  summary: 'Let its list open as it is, for you.',
  answer: savedViewView,
});
