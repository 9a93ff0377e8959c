import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { pageOf, pageQuery } from '../../kernel/page.ts';
import { idShape, instantShape, oneOrMore, revisionShape, textShape } from '../../kernel/shapes.ts';

export const approvalStates = ['asked', 'approved', 'refused', 'withdrawn'] as const;
export type ApprovalState = (typeof approvalStates)[number];

/** Who answers on a seat: the provider's people, or the customer's. */
export const approvalSides = ['staff', 'customer'] as const;
export type ApprovalSide = (typeof approvalSides)[number];

export const decisions = ['approved', 'refused'] as const;
export type Decision = (typeof decisions)[number];

const named = z.object({ id: idShape, name: z.string() });

/** Fills the words of the question: codes, numbers, names of things. */
export type ApprovalFacts = Record<string, string | number>;

export const approvalSeatView = z.object({
  position: z.int(),
  side: z.enum(approvalSides),
  /** Null: nobody has answered yet. */
  decision: z.nullable(z.enum(decisions)),
  /** Who answered; null: nobody yet, or somebody of the provider's whom the portal doesn't name. */
  decidedBy: z.nullable(z.string()),
  decidedAt: z.nullable(instantShape),
  note: z.nullable(z.string()),
  /** Who may answer, by name, while nobody has; told to staff only. */
  whoMay: z.array(z.string()),
});
export type ApprovalSeatView = z.output<typeof approvalSeatView>;

export const approvalRow = z.object({
  id: idShape,
  customer: z.nullable(named),
  subject: z.object({
    kind: z.string(),
    id: idShape,
    /** `PC-000123`; empty where the reader may not see the record. */
    name: z.string(),
    title: z.string(),
    /** Where it is shown to this reader; null: nowhere. */
    path: z.nullable(z.string()),
  }),
  question: z.object({
    code: z.string(),
    /** Of its words, `.name` and `.line` (null: none are known); filled by the facts. */
    textKey: z.nullable(z.string()),
    facts: z.record(z.string(), z.union([z.string(), z.number()])),
  }),
  state: z.enum(approvalStates),
  /** Null: a rule asked, or somebody of the provider's whom the portal doesn't name. */
  askedBy: z.nullable(z.string()),
  askedAt: instantShape,
  endedAt: z.nullable(instantShape),
});
export type ApprovalRow = z.output<typeof approvalRow>;

export const approvalActs = ['decide', 'withdraw'] as const;
export type ApprovalAct = (typeof approvalActs)[number];

export const approvalView = z.object({
  ...approvalRow.shape,
  /** In the order in which they were asked for; all have to approve, one is enough to refuse. */
  seats: z.array(approvalSeatView),
  /** Whether the customer's people answer too, and so read every note. */
  isForCustomer: z.boolean(),
  /** It is their own request, and the provider lets nobody approve that. */
  isOwnForbidden: z.boolean(),
  revision: revisionShape,
  abilities: z.array(z.enum(approvalActs)),
});
export type ApprovalView = z.output<typeof approvalView>;

export const approvalSorts = ['askedAt', '-askedAt'] as const;

export const listApprovals = endpoint({
  method: 'GET',
  path: '/approvals',
  summary: 'What was asked for approval, newest first; with `waiting=mine` what waits for the caller, oldest first.',
  query: z.strictObject({
    ...pageQuery,
    waiting: z.optional(z.enum(['mine'])),
    state: z.optional(oneOrMore(z.enum(approvalStates))),
    customerId: z.optional(idShape),
    /** All that was asked about one record. */
    subjectId: z.optional(idShape),
    sort: z.optional(z.enum(approvalSorts)),
  }),
  answer: pageOf(approvalRow),
});

export const readApproval = endpoint({
  method: 'GET',
  path: '/approvals/{approval}',
  summary: 'One approval: what is asked, who has to answer, what was said.',
  answer: approvalView,
});

export const decideApproval = endpoint({
  method: 'POST',
  path: '/approvals/{approval}/decision',
  summary: 'Approve or refuse, once and for ever; who refuses says why.',
  body: z.strictObject({ decision: z.enum(decisions), note: z.optional(textShape(2000)) }),
  answer: approvalView,
  status: 200,
});

export const withdrawApproval = endpoint({
  method: 'POST',
  path: '/approvals/{approval}/withdrawal',
  summary: 'Take back what one asked oneself, while nobody has refused and not all have approved.',
  answer: approvalView,
  status: 200,
});
