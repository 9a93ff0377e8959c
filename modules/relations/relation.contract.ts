import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { pageOf, pageQuery } from '../../kernel/page.ts';
import { dayShape, idShape, instantShape, oneOrMore, revisionShape, textShape } from '../../kernel/shapes.ts';

/** What can stand at either end of a relation; of software, a product as this customer has it. */
export const endKinds = ['asset', 'service', 'software', 'contact', 'site'] as const;
export type EndKind = (typeof endKinds)[number];

export const relationKinds = ['runs_on', 'connected_to', 'depends_on', 'member_of', 'backed_up_by', 'used_by'] as const;
export type RelationKind = (typeof relationKinds)[number];

/** `to_from`: when `to` fails, `from` is hit; `from_to`: the other way round; `none`: neither. */
export type Spreading = 'to_from' | 'from_to' | 'none';

interface KindOfRelation {
  from: readonly EndKind[];
  to: readonly EndKind[];
  spreads: Spreading;
}

/** What may be related by each kind, and which way a failure goes along it. */
export const relationRules: Record<RelationKind, KindOfRelation> = {
  runs_on: { from: ['service', 'software', 'asset'], to: ['asset'], spreads: 'to_from' },
  connected_to: { from: ['asset', 'site'], to: ['asset'], spreads: 'to_from' },
  depends_on: {
    from: ['service', 'software', 'asset', 'site'],
    to: ['service', 'software', 'asset'],
    spreads: 'to_from',
  },
  member_of: { from: ['asset', 'service', 'software'], to: ['service', 'asset'], spreads: 'from_to' },
  backed_up_by: { from: ['service', 'software', 'asset'], to: ['asset', 'service'], spreads: 'none' },
  used_by: { from: ['service', 'software', 'asset'], to: ['contact', 'site'], spreads: 'from_to' },
};

const endKindShape = z.enum(endKinds);
const kindShape = z.enum(relationKinds);

export const relationEnd = z.object({
  kind: endKindShape,
  id: idShape,
  name: z.string(),
  /** Of a machine, its number. */
  number: z.nullable(z.string()),
});
export type RelationEnd = z.output<typeof relationEnd>;

export const relationActs = ['end'] as const;
export type RelationAct = (typeof relationActs)[number];

export const relationView = z.object({
  id: idShape,
  customer: z.object({ id: idShape, name: z.string() }),
  from: relationEnd,
  kind: kindShape,
  to: relationEnd,
  note: z.nullable(z.string()),
  since: dayShape,
  /** The first day on which it is no more; null: it is. */
  until: z.nullable(dayShape),
  createdAt: instantShape,
  revision: revisionShape,
  abilities: z.array(z.enum(relationActs)),
});
export type RelationView = z.output<typeof relationView>;

export const listRelations = endpoint({
  method: 'GET',
  path: '/relations',
  summary: 'Relations between machines, services, software, people and sites; the newest first.',
  query: z.strictObject({
    ...pageQuery,
    customerId: z.optional(idShape),
    kind: z.optional(oneOrMore(kindShape)),
    /** At either end of which this stands. */
    endId: z.optional(idShape),
    /** Also those that are no more. */
    ended: z.optional(z.enum(['with'])),
  }),
  answer: pageOf(relationView),
});

export const recordRelation = endpoint({
  method: 'POST',
  path: '/relations',
  summary: 'Relate two of one customer; refused to itself, twice the same at once, and across customers.',
  body: z.strictObject({
    /** Needed where software stands at both ends; else the ends say it. */
    customerId: z.optional(idShape),
    kind: kindShape,
    fromKind: endKindShape,
    fromId: idShape,
    toKind: endKindShape,
    toId: idShape,
    /** Today, if nothing is said. */
    since: z.optional(dayShape),
    note: z.optional(z.nullable(textShape(500))),
  }),
  answer: relationView,
});

export const readRelation = endpoint({
  method: 'GET',
  path: '/relations/{relation}',
  summary: 'One relation.',
  answer: relationView,
});

export const endRelation = endpoint({
  method: 'POST',
  path: '/relations/{relation}/end',
  summary: 'End a relation; it stays in the history of both.',
  body: z.strictObject({
    /** The first day on which it was no more; today, if nothing is said. */
    until: z.optional(dayShape),
  }),
  answer: relationView,
  status: 200,
});
