import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { idShape, instantShape, lineShape } from '../../kernel/shapes.ts';

/** Signs that may say nothing, because many machines bear them. */
export const junkKinds = ['serial', 'uuid', 'mac'] as const;
export type JunkKind = (typeof junkKinds)[number];

export const junkSignView = z.object({
  id: idShape,
  kind: z.enum(junkKinds),
  value: z.string(),
  reason: z.string(),
  /** Who said so; null: they are not known any more. */
  by: z.nullable(z.string()),
  createdAt: instantShape,
});
export type JunkSignView = z.output<typeof junkSignView>;

export const listInventoryJunkSigns = endpoint({
  method: 'GET',
  path: '/inventory-junk-signs',
  summary:
    "Serial numbers, UUIDs and card addresses by which no machine is known: the provider's own, and those delivered.",
  answer: z.object({
    /** Newest first. */
    items: z.array(junkSignView),
    delivered: z.array(z.object({ kind: z.enum(junkKinds), value: z.string() })),
    abilities: z.array(z.enum(['record', 'retire'])),
  }),
});

export const recordInventoryJunkSign = endpoint({
  method: 'POST',
  path: '/inventory-junk-signs',
  summary: 'Say that a serial number, UUID or card address tells no machine apart; from now on none is known by it.',
  body: z.strictObject({ kind: z.enum(junkKinds), value: lineShape(60), reason: lineShape(200) }),
  answer: junkSignView,
});

export const retireInventoryJunkSign = endpoint({
  method: 'POST',
  path: '/inventory-junk-signs/{inventoryJunkSign}/retirement',
  summary: 'Let machines be known by a sign again.',
  status: 204,
});
