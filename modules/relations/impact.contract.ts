import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { idShape } from '../../kernel/shapes.ts';
import { serviceImportances } from './business-service.contract.ts';
import { endKinds, relationKinds } from './relation.contract.ts';

/** So many are told of, the nearest first. */
export const mostHit = 10_000;
/** So many people are told of, those who answer for something first. */
export const mostToTell = 200;
export const mostSteps = 10;
export const usualSteps = 6;

/** By which relation it is hit, and by what. */
const cause = z.object({ id: idShape, kind: z.enum(relationKinds) });

export const impactNode = z.object({
  kind: z.enum(endKinds),
  id: idShape,
  name: z.string(),
  /** Of a machine, its number. */
  number: z.nullable(z.string()),
  importance: z.nullable(z.enum(serviceImportances)),
  /** How many relations away from what fails; 0: it is that. */
  step: z.int(),
  /** The nearest cause; null: it is what fails. */
  because: z.nullable(cause),
});
export type ImpactNode = z.output<typeof impactNode>;

/** Why somebody is told: they answer for it, have an account in it, use it, look after it, or are there. */
export const toldBecause = ['owner', 'account', 'uses', 'user', 'custodian', 'at_site'] as const;

export const personToTell = z.object({
  id: idShape,
  name: z.string(),
  isVip: z.boolean(),
  department: z.nullable(z.string()),
  mobile: z.nullable(z.string()),
  phone: z.nullable(z.string()),
  email: z.nullable(z.string()),
  because: z.enum(toldBecause),
  /** Which of those that are hit it is about. */
  aboutId: idShape,
});
export type PersonToTell = z.output<typeof personToTell>;

export const impactView = z.object({
  /** What fails first, then by steps. */
  nodes: z.array(impactNode),
  /** Every way by which a failure goes between those: from the cause to what it hits. */
  edges: z.array(z.object({ fromId: idShape, toId: idShape, kind: z.enum(relationKinds) })),
  /** Those at the last step have more behind them. */
  goesOn: z.boolean(),
  /** There are more than can be told of. */
  isCut: z.boolean(),
  people: z.array(personToTell),
  peopleCount: z.int(),
});
export type ImpactView = z.output<typeof impactView>;

const query = z.strictObject({
  /** How many relations away it is followed. */
  steps: z.optional(z.string().check(z.regex(/^([1-9]|10)$/))),
});

export const readAssetImpact = endpoint({
  method: 'GET',
  path: '/assets/{asset}/impact',
  summary: 'What is hit when this machine fails, by which relations, and whom to tell.',
  query,
  answer: impactView,
});

export const readServiceImpact = endpoint({
  method: 'GET',
  path: '/business-services/{service}/impact',
  summary: 'What is hit when this service fails, by which relations, and whom to tell.',
  query,
  answer: impactView,
});
