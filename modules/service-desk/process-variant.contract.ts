import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { dayShape, idShape, instantShape, lineShape, revisionShape } from '../../kernel/shapes.ts';
import { closings } from './desk-setting.contract.ts';
import { ticketActShape, ticketStatusShape } from './ticket-codes.contract.ts';
import { namedShape } from './ticket-view.contract.ts';

/** What staff must have asked before a ticket can be recorded. */
export const processFields = ['callerId', 'siteId', 'assetId', 'categoryId', 'description'] as const;
export type ProcessField = (typeof processFields)[number];

/** What belongs to every ticket, and is no part of any tailoring (SD-27). */
export const fixedSteps = ['recording', 'first_responsibility', 'clocks'] as const;
export const processSteps = [...fixedSteps, 'status_lines', 'follow_up'] as const;
export type ProcessStep = (typeof processSteps)[number];

/** Who may sign: anybody whom the ticket concerns or who speaks for the company; the caller alone; those who are named. */
export const signings = ['anybody', 'caller', 'named'] as const;
export const followUpWays = ['portal', 'mail', 'phone'] as const;

const terms = {
  requiredFields: z.array(z.enum(processFields)).check(z.maxLength(processFields.length)),
  /** Null: as the contract, the customer or the provider has it. */
  closing: z.nullable(z.enum(closings)),
  /** Working days until silence is consent; there exactly where `closing` says so. */
  consentDays: z.nullable(z.int().check(z.gte(1), z.lte(60))),
  signing: z.enum(signings),
  /** Where they are named: contacts of the customer. */
  signerIds: z.array(idShape).check(z.maxLength(20)),
  /** Null: as they came to us. */
  followUpWay: z.nullable(z.enum(followUpWays)),
  /** A status line to callers each working day; null: as agreed otherwise. */
  sendsStatusLines: z.nullable(z.boolean()),
  /** Steps that are left out; what every ticket has cannot be. */
  leftOut: z.array(z.enum(processSteps)).check(z.maxLength(processSteps.length)),
};
export const processTerms = z.strictObject(terms);
export type ProcessTerms = z.output<typeof processTerms>;

/** How the portal shows itself to the people of one customer; null: as the provider does. */
export const portalDress = z.strictObject({
  name: z.nullable(lineShape(40)),
  hotline: z.nullable(lineShape(40)),
  color: z.nullable(z.string().check(z.toLowerCase(), z.regex(/^#[0-9a-f]{6}$/))),
  /** Where whoever comes in person finds help. */
  address: z.nullable(lineShape(120)),
});
export type PortalDress = z.output<typeof portalDress>;

const head = {
  id: idShape,
  name: z.string(),
  /** Null: of every customer. */
  customer: z.nullable(namedShape),
  contract: z.nullable(namedShape),
  /** With those below it. */
  category: z.nullable(namedShape),
  retiredAt: z.nullable(instantShape),
};

const version = {
  number: z.int(),
  /** From this day on, until a later version begins. */
  validFrom: dayShape,
  terms: processTerms,
  portal: z.nullable(portalDress),
};

export const processVariantRow = z.object({
  ...head,
  /** The one that holds today; null: none has begun. */
  current: z.nullable(z.object(version)),
  /** Open tickets that it governs. */
  openCount: z.int(),
});
export type ProcessVariantRow = z.output<typeof processVariantRow>;

/** What is compared with: how the same tickets would go without the variant. */
const standard = z.object({
  closing: z.enum(closings),
  consentDays: z.int(),
  sendsStatusLines: z.boolean(),
});
export type StandardProcess = z.output<typeof standard>;

export const processVariantView = z.object({
  ...head,
  current: z.nullable(z.object(version)),
  /** Newest first. */
  versions: z.array(
    z.object({ ...version, madeAt: instantShape, madeBy: z.nullable(namedShape), ticketCount: z.int() }),
  ),
  /** Those who sign, by name. */
  signers: z.array(namedShape),
  standard,
  /** The changes of status that a ticket can go through, as the desk decides them. */
  ways: z.array(z.object({ from: ticketStatusShape, act: ticketActShape, to: ticketStatusShape })),
  createdAt: instantShape,
  revision: revisionShape,
  /** `change`, `retire`. */
  abilities: z.array(z.string()),
});
export type ProcessVariantView = z.output<typeof processVariantView>;

export const listProcessVariants = endpoint({
  method: 'GET',
  path: '/process-variants',
  summary: 'Where the desk works otherwise than the standard.',
  query: z.strictObject({ retired: z.optional(z.enum(['with'])), customerId: z.optional(idShape) }),
  answer: z.object({ items: z.array(processVariantRow) }),
});

export const readProcessVariant = endpoint({
  method: 'GET',
  path: '/process-variants/{processVariant}',
  summary: 'One variant with its versions, beside the standard.',
  answer: processVariantView,
});

const said = {
  /** Not before today: what was recorded until now stays under what it was recorded under. */
  validFrom: dayShape,
  terms: processTerms,
  /** Only of a whole customer. */
  portal: z.optional(z.nullable(portalDress)),
};

export const recordProcessVariant = endpoint({
  method: 'POST',
  path: '/process-variants',
  summary: 'Tailor the process for a customer, a contract of it, a category, or a category at a customer or contract.',
  body: z.strictObject({
    name: lineShape(80),
    customerId: z.optional(idShape),
    contractId: z.optional(idShape),
    categoryId: z.optional(idShape),
    ...said,
  }),
  answer: processVariantView,
});

export const changeProcessVariant = endpoint({
  method: 'PATCH',
  path: '/process-variants/{processVariant}',
  summary: 'Say it otherwise from a day on: a new version.',
  body: z.strictObject({ name: z.optional(lineShape(80)), ...said }),
  answer: processVariantView,
});

export const retireProcessVariant = endpoint({
  method: 'POST',
  path: '/process-variants/{processVariant}/retirement',
  summary: 'Record nothing under it any more; open tickets stay under it.',
  answer: processVariantView,
  status: 200,
});

/** By what a variant is nearest to a ticket, the nearest first. */
export const processReaches = [
  'contract_and_category',
  'contract',
  'customer_and_category',
  'customer',
  'category',
] as const;
export type ProcessReach = (typeof processReaches)[number];

export const governing = z.object({
  id: idShape,
  name: z.string(),
  version: z.int(),
  /** Why this one: it is the nearest. */
  reach: z.enum(processReaches),
  terms: processTerms,
});

export const readTicketProcess = endpoint({
  method: 'GET',
  path: '/tickets/{ticket}/process',
  summary: 'Which variant governs a ticket since it was recorded, why, and how it closes; null: the standard.',
  answer: z.object({ process: z.nullable(governing), closing: z.enum(closings), consentDays: z.int() }),
});

export const readProcessFor = endpoint({
  method: 'GET',
  path: '/process-for',
  summary: 'The variant that a ticket recorded now would be under, before its contract is known; null: the standard.',
  query: z.strictObject({ customerId: idShape, categoryId: z.optional(idShape) }),
  answer: z.object({ process: z.nullable(governing) }),
});

/** For the customer's own people, whose portal it is. */
export const readPortalDress = endpoint({
  method: 'GET',
  path: '/portal-dress',
  summary: "How the portal shows itself to the caller's company; null: as the provider does.",
  answer: z.object({ dress: z.nullable(portalDress) }),
});
