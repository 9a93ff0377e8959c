import type { Audience, EntryKind } from '../../entry.contract.ts';

/** What staff write; in the order in which it is offered. */
export const composedKinds = ['note', 'step', 'reply'] as const satisfies EntryKind[];
export type ComposedKind = (typeof composedKinds)[number];

export interface Composition {
  kind: ComposedKind;
  /** Made public on purpose; a reply is public by what it is. */
  isPublic: boolean;
  /** A reply: to the callers of its children as well. */
  toChildren: boolean;
  /** A draft of each kind: what was noted for colleagues never stands in a reply by turning the kind. */
  bodies: Partial<Record<ComposedKind, string>>;
}

export const nothingWritten: Composition = { kind: 'note', isPublic: false, toChildren: false, bodies: {} };

export function bodyOf({ kind, bodies }: Composition): string {
  return bodies[kind] ?? '';
}

/** Who will read it once it is sent. */
export function audienceOf({ kind, isPublic }: Composition): Audience {
  return kind === 'reply' || isPublic ? 'public' : 'internal';
}

export interface Patch {
  kind?: ComposedKind;
  isPublic?: boolean;
  toChildren?: boolean;
  /** Of the kind that is being written. */
  body?: string;
}

/** Something of another kind begins private again. */
export function changed(before: Composition, { body, ...patch }: Patch): Composition {
  const isOther = patch.kind !== undefined && patch.kind !== before.kind;
  const after = { ...before, ...(isOther && { isPublic: false, toChildren: false }), ...patch };
  return body === undefined ? after : { ...after, bodies: { ...after.bodies, [after.kind]: body } };
}

/** What is sent of it; empty words are left out, for files say enough. */
export function entryFrom(composition: Composition, attachmentIds: string[]) {
  const { kind, toChildren } = composition;
  const body = bodyOf(composition).trim();
  const said = { kind, audience: audienceOf(composition), attachmentIds };
  return { ...said, ...(body && { body }), ...(toChildren && { toChildren }) };
}

/** What was sent is written no more; drafts of other kinds stay. */
export function sent(before: Composition): Composition {
  return changed({ ...before, isPublic: false, toChildren: false }, { body: '' });
}

export function isComposition(value: unknown): value is Composition {
  return (
    typeof value === 'object' &&
    value !== null &&
    'kind' in value &&
    composedKinds.some((kind) => kind === value.kind) &&
    'isPublic' in value &&
    'toChildren' in value &&
    'bodies' in value &&
    typeof value.bodies === 'object' &&
    value.bodies !== null
  );
}
