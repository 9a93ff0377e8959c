import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { idShape, instantShape, textShape } from '../../kernel/shapes.ts';
import { attachmentIdsShape } from '../files/attachment.contract.ts';
import { namedShape } from './ticket-view.contract.ts';
import { ticketKindShape, ticketStatusShape } from './ticket-codes.contract.ts';

/** What the guarantee does not answer for (SD-16). */
export const exclusionReasons = [
  'worn_out',
  'misuse',
  'foreign_consumables',
  'repaired_by_others',
  'war',
  'flood',
  'earthquake',
  'surge',
  'external_force',
] as const;
export type ExclusionReason = (typeof exclusionReasons)[number];

export const exclusionDecisions = ['accepted', 'rejected'] as const;
export type ExclusionDecision = (typeof exclusionDecisions)[number];

const repairedShape = z.object({
  id: idShape,
  number: z.string(),
  title: z.string(),
  status: ticketStatusShape,
  resolvedAt: z.nullable(instantShape),
  /** Against whose quality it counts that it came back. */
  firstResponder: z.nullable(namedShape),
});
export type RepairedView = z.output<typeof repairedShape>;

export const listReworkProposals = endpoint({
  method: 'GET',
  path: '/rework-proposals',
  summary: 'Faults of the same kind on the same machine that were put right within the guarantee, the last one first.',
  query: z.strictObject({ customerId: idShape, assetId: idShape, categoryId: idShape, kind: ticketKindShape }),
  answer: z.object({
    items: z.array(z.extend(repairedShape, { guaranteedUntil: instantShape })),
  }),
});

export const reworkExclusionView = z.object({
  id: idShape,
  reason: z.enum(exclusionReasons),
  evidence: z.string(),
  statedAt: instantShape,
  statedBy: namedShape,
  decision: z.nullable(z.enum(exclusionDecisions)),
  decidedAt: z.nullable(instantShape),
  decidedBy: z.nullable(namedShape),
  decisionWords: z.nullable(z.string()),
  /** `decide`: a reviewer's, and never of their own statement. */
  abilities: z.array(z.enum(['decide'])),
});
export type ReworkExclusionView = z.output<typeof reworkExclusionView>;

export const readRework = endpoint({
  method: 'GET',
  path: '/tickets/{ticket}/rework',
  summary: 'What a ticket puts right again, whether that is free of charge, and what came back of it later.',
  answer: z.object({
    /** Which it is a recurrence of. */
    earlier: z.nullable(repairedShape),
    /** Free of charge under the guarantee, as it stands. */
    isFree: z.boolean(),
    cameBackAs: z.array(repairedShape),
    exclusions: z.array(reworkExclusionView),
    abilities: z.array(z.enum(['exclude'])),
  }),
});

export const recordReworkExclusion = endpoint({
  method: 'POST',
  path: '/tickets/{ticket}/rework-exclusions',
  summary: 'State, with evidence, why a fault that came back is not free of charge; a reviewer decides.',
  body: z.strictObject({
    reason: z.enum(exclusionReasons),
    /** What shows it; photos go along. */
    evidence: textShape(2000),
    attachmentIds: z.optional(attachmentIdsShape),
  }),
  answer: reworkExclusionView,
});

export const decideReworkExclusion = endpoint({
  method: 'POST',
  path: '/rework-exclusions/{reworkExclusion}/decision',
  summary:
    'Decide on a stated exclusion, for both tickets: accepted, the work is charged for; rejected, it stays free.',
  body: z.strictObject({ decision: z.enum(exclusionDecisions), words: z.optional(textShape(2000)) }),
  answer: reworkExclusionView,
  status: 200,
});
