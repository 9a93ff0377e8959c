import type { Audience, EntryKind } from '../../entry.contract.ts';

/** What staff write; in the order in which it is offered. */
export const composedKinds = ['note', 'step', 'reply'] as const satisfies EntryKind[];
export type ComposedKind = (typeof composedKinds)[number];

export interface Composition {
  kind: ComposedKind;
  /** Made public on purpose; a reply is public by what it is. */
  isPublic: boolean;
  body: string;
}

/** Who will read it once it is sent. */
export function audienceOf({ kind, isPublic }: Composition): Audience {
  return kind === 'reply' || isPublic ? 'public' : 'internal';
}

/** Something of another kind begins private again. */
export function changed(before: Composition, patch: Partial<Composition>): Composition {
  const isOther = patch.kind !== undefined && patch.kind !== before.kind;
  return { ...before, ...(isOther && { isPublic: false }), ...patch };
}

export function isComposition(value: unknown): value is Composition {
  return typeof value === 'object' && value !== null && 'kind' in value && 'isPublic' in value && 'body' in value;
}
