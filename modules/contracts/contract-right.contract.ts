import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { pageOf, pageQuery } from '../../kernel/page.ts';
import { dayShape, idShape, instantShape, oneOrMore, revisionShape, textShape } from '../../kernel/shapes.ts';

export const rightStates = ['open', 'exercised', 'waived', 'lapsed'] as const;
export type RightState = (typeof rightStates)[number];

const caseShape = {
  /** Of whoever counted it; the same case is the same text. */
  caseId: z.string(),
  at: instantShape,
  /** It was excused after it had been counted: shown, and the right stays with its evidence. */
  excusedAt: z.nullable(instantShape),
};

/** A case that was counted, as it stood when the right arose. */
export const rightCase = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('breach'),
    ...caseShape,
    clockKind: z.string(),
    priority: z.nullable(z.string()),
    /** What it was about: number, title and page of the ticket, as they were. */
    name: z.string(),
    title: z.string(),
    path: z.nullable(z.string()),
  }),
  z.object({
    kind: z.literal('missed_month'),
    ...caseShape,
    month: z.string(),
    /** Of the objective that was not met. */
    name: z.string(),
    path: z.nullable(z.string()),
    attainedPercent: z.number(),
    sharePercent: z.number(),
  }),
]);
export type RightCase = z.output<typeof rightCase>;

const named = z.object({ id: idShape, name: z.string() });

/** A right that counts gave rise to (SLA-15), with its evidence. */
export const contractRightView = z.object({
  id: idShape,
  contract: z.object({ id: idShape, number: z.string(), name: z.string() }),
  customer: named,
  /** Code of the contract's rule. */
  rule: z.string(),
  /** `termination`, `renegotiation`. */
  kind: z.enum(['termination', 'renegotiation']),
  /** From this day on was counted. */
  countedFrom: dayShape,
  state: z.enum(rightStates),
  aroseAt: instantShape,
  /** The last day on which it can be exercised; null: it stays. */
  lapsesOn: z.nullable(dayShape),
  evidence: z.array(rightCase),
  decidedAt: z.nullable(instantShape),
  decidedBy: z.nullable(named),
  decisionNote: z.nullable(z.string()),
  revision: revisionShape,
  abilities: z.array(z.enum(['exercise', 'waive'])),
});
export type ContractRightView = z.output<typeof contractRightView>;

export const listContractRights = endpoint({
  method: 'GET',
  path: '/contract-rights',
  summary: 'Rights that counts gave rise to, newest first.',
  query: z.strictObject({
    ...pageQuery,
    state: z.optional(oneOrMore(z.enum(rightStates))),
    customerId: z.optional(idShape),
    contractId: z.optional(idShape),
  }),
  answer: pageOf(contractRightView),
});

export const readContractRight = endpoint({
  method: 'GET',
  path: '/contract-rights/{contractRight}',
  summary: 'One right with its evidence.',
  answer: contractRightView,
});

/** Who decides says what was done, and on which paper. */
const decision = z.strictObject({ note: textShape(1000) });

export const exerciseContractRight = endpoint({
  method: 'POST',
  path: '/contract-rights/{contractRight}/exercise',
  summary: 'Write down that the right was exercised, with what was done.',
  body: decision,
  answer: contractRightView,
  status: 200,
});

export const waiveContractRight = endpoint({
  method: 'POST',
  path: '/contract-rights/{contractRight}/waiver',
  summary: 'Write down that the right was given up, and by whose word.',
  body: decision,
  answer: contractRightView,
  status: 200,
});
