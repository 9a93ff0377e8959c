import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { idShape, lineShape, revisionShape } from '../../kernel/shapes.ts';

/** Lists that are delivered and that a provider adds to (SD-03, SD-04, AST-01, AST-14, BIL-13). */
export const codeLists = [
  'resolution_code',
  'handling_mode',
  'waiting_reason',
  'cancel_reason',
  'channel',
  'asset_kind',
  'breach_excuse',
  'document_kind',
] as const;
export type CodeList = (typeof codeLists)[number];
export const codeListShape = z.enum(codeLists);

/** Resolution codes that count as repairs of hardware unless the provider says otherwise (AST-05). */
export const deliveredRepairs: readonly string[] = ['hardware_replaced', 'sent_for_repair'];

export const codeShape = z.string().check(z.regex(/^[a-z][a-z0-9_]{0,39}$/));

export const codeItemView = z.object({
  id: idShape,
  list: codeListShape,
  /** What tickets, reports and the API hold; never changes. */
  code: codeShape,
  /** Null: the delivered name, said by the text `catalogue:<list>.<code>`. */
  name: z.nullable(z.string()),
  isDelivered: z.boolean(),
  /**
   * Of a resolution code: whether a ticket about a machine that was resolved so was a repair of its hardware (AST-05);
   * null: of another list.
   */
  isRepair: z.nullable(z.boolean()),
  position: z.int(),
  isRetired: z.boolean(),
  revision: revisionShape,
  /** `change`, `retire`, `reinstate`. */
  abilities: z.array(z.string()),
});
export type CodeItemView = z.output<typeof codeItemView>;

export const listCodeLists = endpoint({
  method: 'GET',
  path: '/code-lists',
  summary: 'All code lists with their items, retired ones included, in the order in which they are offered.',
  answer: z.object({
    lists: z.array(z.object({ list: codeListShape, items: z.array(codeItemView) })),
    /** `add`. */
    abilities: z.array(z.string()),
  }),
});

export const addCodeItem = endpoint({
  method: 'POST',
  path: '/code-items',
  summary: 'Add an item of the provider to a code list; it stands last.',
  body: z.strictObject({
    list: codeListShape,
    /** Without one it is numbered: `own_1`. */
    code: z.optional(codeShape),
    name: lineShape(60),
    /** Of a resolution code; else it counts as no repair. */
    isRepair: z.optional(z.boolean()),
  }),
  answer: codeItemView,
});

export const changeCodeItem = endpoint({
  method: 'PATCH',
  path: '/code-items/{codeItem}',
  summary:
    'Rename an item, move it within its list, or say whether it counts as a repair; a null name gives a delivered one its own back.',
  body: z.strictObject({
    name: z.optional(z.nullable(lineShape(60))),
    /** Of a resolution code. */
    isRepair: z.optional(z.boolean()),
    /** Its new place in its list, from 0; beyond the last is last. */
    position: z.optional(z.int32().check(z.gte(0))),
  }),
  answer: codeItemView,
});

export const retireCodeItem = endpoint({
  method: 'POST',
  path: '/code-items/{codeItem}/retirement',
  summary: 'Retire an item: nothing new can take it, what has it keeps it.',
  answer: codeItemView,
});

export const reinstateCodeItem = endpoint({
  method: 'DELETE',
  path: '/code-items/{codeItem}/retirement',
  summary: 'Bring a retired item back into use.',
  answer: codeItemView,
});
