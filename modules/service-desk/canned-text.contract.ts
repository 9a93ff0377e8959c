import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { idShape, lineShape, revisionShape, textShape } from '../../kernel/shapes.ts';

/**
 * What a canned text may name, `{{caller.name}}`: nothing that the customer's people may not see. No others are taken.
 */
export const textVariables = [
  'caller.name',
  'ticket.number',
  'ticket.title',
  'customer.name',
  'site.name',
  'asset.number',
  'asset.name',
  'promise',
  'agent.name',
  'provider.name',
  'hotline',
] as const;
export type TextVariable = (typeof textVariables)[number];

export const cannedTextView = z.object({
  id: idShape,
  name: z.string(),
  /** Typed after a slash in the composer. */
  shortcut: z.nullable(z.string()),
  body: z.string(),
  /** Everybody's, or the caller's own. */
  isShared: z.boolean(),
  position: z.int(),
  isRetired: z.boolean(),
  revision: revisionShape,
  /** `change`, `retire`, `reinstate`. */
  abilities: z.array(z.string()),
});
export type CannedTextView = z.output<typeof cannedTextView>;

export const listCannedTexts = endpoint({
  method: 'GET',
  path: '/canned-texts',
  summary:
    'Canned texts, shared ones and your own; with words, those whose name or shortcut has them, pinyin initials too.',
  query: z.strictObject({
    q: z.optional(lineShape(60)),
    /** Without it, retired ones are left out. */
    state: z.optional(z.enum(['in_use', 'all'])),
  }),
  answer: z.object({
    items: z.array(cannedTextView),
    /** `record` (your own), `record_shared`. */
    abilities: z.array(z.string()),
  }),
});

const fields = {
  name: lineShape(60),
  shortcut: z.nullable(lineShape(20).check(z.regex(/^[a-z0-9_-]+$/))),
  body: textShape(5000),
};

export const recordCannedText = endpoint({
  method: 'POST',
  path: '/canned-texts',
  summary: 'Add a canned text, your own or everybody’s.',
  body: z.strictObject({
    name: fields.name,
    shortcut: z.optional(fields.shortcut),
    body: fields.body,
    isShared: z.boolean(),
  }),
  answer: cannedTextView,
});

export const changeCannedText = endpoint({
  method: 'PATCH',
  path: '/canned-texts/{cannedText}',
  summary: 'Change a canned text.',
  body: z.strictObject({
    name: z.optional(fields.name),
    shortcut: z.optional(fields.shortcut),
    body: z.optional(fields.body),
    /** Its new place among the shared ones, or among your own; from 0, beyond the last is last. */
    position: z.optional(z.int32().check(z.gte(0))),
  }),
  answer: cannedTextView,
});

export const retireCannedText = endpoint({
  method: 'POST',
  path: '/canned-texts/{cannedText}/retirement',
  summary: 'Take a canned text out of use; its shortcut is free again.',
  answer: cannedTextView,
});

export const reinstateCannedText = endpoint({
  method: 'DELETE',
  path: '/canned-texts/{cannedText}/retirement',
  summary: 'Bring a retired canned text back into use.',
  answer: cannedTextView,
});

export const readFilledText = endpoint({
  method: 'GET',
  path: '/tickets/{ticket}/canned-texts/{cannedText}',
  summary:
    'A canned text filled for a ticket; what the ticket does not have stands as a gap, ⟦in words⟧, and cannot be sent.',
  answer: z.object({
    text: z.string(),
    gaps: z.array(z.string()),
  }),
});
