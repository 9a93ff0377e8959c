import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { idShape, instantShape, lineShape, revisionShape, textShape } from '../../kernel/shapes.ts';

const namedShape = z.object({ id: idShape, name: z.string() });

const hotlineFields = {
  /** As it is dialled: digits, with or without spaces and hyphens. */
  number: lineShape(30),
  name: lineShape(60),
  /** Whose own it is; left out: everybody's. */
  customerId: z.optional(z.nullable(idShape)),
  /** Who takes it: for them it rings until somebody answers. */
  teamId: idShape,
  /** How one answers. */
  greeting: z.optional(z.nullable(textShape(300))),
};

export const hotlineView = z.object({
  id: idShape,
  /** Digits only. */
  number: z.string(),
  name: z.string(),
  customer: z.nullable(namedShape),
  team: namedShape,
  greeting: z.nullable(z.string()),
  retiredAt: z.nullable(instantShape),
  revision: revisionShape,
  /** `change`, `retire`, `reinstate`. */
  abilities: z.array(z.string()),
});
export type HotlineView = z.output<typeof hotlineView>;

export const listHotlines = endpoint({
  method: 'GET',
  path: '/hotlines',
  summary: 'The numbers that people dial, those in use first.',
  answer: z.object({ items: z.array(hotlineView) }),
});

export const recordHotline = endpoint({
  method: 'POST',
  path: '/hotlines',
  summary: 'Enter a number that people dial: whose it is, who takes it, how one greets.',
  body: z.strictObject(hotlineFields),
  answer: hotlineView,
});

export const changeHotline = endpoint({
  method: 'PATCH',
  path: '/hotlines/{hotline}',
  summary: 'Change what is known of a number that people dial.',
  body: z.partial(z.strictObject(hotlineFields)),
  answer: hotlineView,
});

export const retireHotline = endpoint({
  method: 'POST',
  path: '/hotlines/{hotline}/retirement',
  summary: 'Take a number out of use; its calls stay.',
  answer: hotlineView,
  status: 200,
});

export const reinstateHotline = endpoint({
  method: 'POST',
  path: '/hotlines/{hotline}/reinstatement',
  summary: 'Put a number into use again.',
  answer: hotlineView,
  status: 200,
});

const extensionView = z.object({ staff: namedShape, extension: z.string() });
export type ExtensionView = z.output<typeof extensionView>;

export const listExtensions = endpoint({
  method: 'GET',
  path: '/extensions',
  summary: 'Which phone stands on whose desk, by extension.',
  answer: z.object({ items: z.array(extensionView) }),
});

export const changeExtension = endpoint({
  method: 'PUT',
  path: '/staff/{staff}/extension',
  summary: "Say which extension is a staff member's; null: none.",
  body: z.strictObject({ extension: z.nullable(lineShape(20)) }),
  answer: z.object({ items: z.array(extensionView) }),
});
