import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { dayShape, idShape, instantShape, revisionShape, textShape } from '../../kernel/shapes.ts';

export const limitKinds = ['devices', 'users', 'tickets', 'hours'] as const;
export type LimitKind = (typeof limitKinds)[number];

const proposalShape = z.object({
  id: idShape,
  limitKind: z.enum(limitKinds),
  agreedAmount: z.int(),
  foundAmount: z.int(),
  /** Of ceilings a month: its first day. */
  periodFrom: dayShape,
  state: z.enum(['open', 'taken_up', 'dismissed']),
  aroseAt: instantShape,
  decidedAt: z.nullable(instantShape),
  decidedBy: z.nullable(z.object({ id: idShape, name: z.string() })),
  decisionNote: z.nullable(z.string()),
  revision: revisionShape,
  /** `take_up`: by a supplement that names it. */
  abilities: z.array(z.enum(['take_up', 'dismiss'])),
});
export type SupplementProposalView = z.output<typeof proposalShape>;

export const proposalsView = z.object({ items: z.array(proposalShape) });

export const listSupplementProposals = endpoint({
  method: 'GET',
  path: '/contracts/{contract}/supplement-proposals',
  summary: 'Where demand has outgrown the contract (SLA-17), newest first.',
  answer: proposalsView,
});

export const dismissProposal = endpoint({
  method: 'POST',
  path: '/contracts/{contract}/supplement-proposals/{supplementProposal}/dismissal',
  summary: 'The proposal is not followed, and why.',
  body: z.strictObject({ note: textShape(500) }),
  answer: proposalsView,
  status: 200,
});
