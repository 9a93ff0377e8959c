import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { pageOf, pageQuery } from '../../kernel/page.ts';
import { idShape, instantShape, lineShape, revisionShape } from '../../kernel/shapes.ts';
import { templateCodeShape } from './agreement-template.contract.ts';
import { agreementVersionView, wantedVersion } from './agreement-version.contract.ts';
import { agreementLevelShape } from './clock-kind.contract.ts';

const identity = {
  id: idShape,
  /** Of the delivered one: `standard`. */
  code: z.nullable(z.string()),
  name: z.string(),
  level: agreementLevelShape,
  /** Holds for whoever agreed on nothing else. */
  isDefault: z.boolean(),
  /** Null: of the provider, for all customers. */
  customer: z.nullable(z.object({ id: idShape, name: z.string() })),
  contract: z.nullable(z.object({ id: idShape, number: z.string(), name: z.string() })),
  /** With whom a uc is: the supplier's name. */
  counterpart: z.nullable(z.string()),
  isRetired: z.boolean(),
};

export const agreementView = z.object({
  ...identity,
  /** In force; else the next to begin; else the last that was. */
  version: z.nullable(agreementVersionView),
  revision: revisionShape,
  /** `change`, `retire`. */
  abilities: z.array(z.string()),
});
export type AgreementView = z.output<typeof agreementView>;

export const agreementRow = z.object({
  ...identity,
  /** Of the version in force. */
  number: z.nullable(z.int()),
  validFrom: z.nullable(instantShape),
  validUntil: z.nullable(instantShape),
  /** A version that is yet to begin. */
  nextFrom: z.nullable(instantShape),
  createdAt: instantShape,
});
export type AgreementRow = z.output<typeof agreementRow>;

export const listAgreements = endpoint({
  method: 'GET',
  path: '/agreements',
  summary: 'Agreements of all levels, newest first; without retired ones, unless asked for.',
  query: z.strictObject({
    ...pageQuery,
    level: z.optional(agreementLevelShape),
    /** Of the provider, of one customer, or of one contract. */
    scope: z.optional(z.enum(['provider', 'customer', 'contract'])),
    customerId: z.optional(idShape),
    contractId: z.optional(idShape),
    retired: z.optional(z.enum(['with', 'only'])),
  }),
  answer: pageOf(agreementRow),
});

export const listAgreementsHolding = endpoint({
  method: 'GET',
  path: '/agreements-in-force',
  summary:
    'What holds for a customer or under a contract now, the nearest first: its own agreements, then the default.',
  query: z.strictObject({ customerId: z.optional(idShape), contractId: z.optional(idShape) }),
  answer: z.object({ items: z.array(agreementView) }),
});

export const recordAgreement = endpoint({
  method: 'POST',
  path: '/agreements',
  summary: 'Enter an agreement with its first version.',
  body: z.strictObject({
    name: lineShape(60),
    level: agreementLevelShape,
    customerId: z.optional(z.nullable(idShape)),
    /** With its customer, or without: then its buyer. */
    contractId: z.optional(z.nullable(idShape)),
    counterpart: z.optional(z.nullable(lineShape(100))),
    /** From which it was begun. */
    templateCode: z.optional(templateCodeShape),
    ...wantedVersion,
  }),
  answer: agreementView,
});

export const readAgreement = endpoint({
  method: 'GET',
  path: '/agreements/{agreement}',
  summary: 'One agreement with the version in force.',
  answer: agreementView,
});

export const changeAgreement = endpoint({
  method: 'PATCH',
  path: '/agreements/{agreement}',
  summary: 'Rename an agreement, or say anew with whom it is; what it promises changes by a new version.',
  body: z.strictObject({ name: z.optional(lineShape(60)), counterpart: z.optional(z.nullable(lineShape(100))) }),
  answer: agreementView,
});

export const retireAgreement = endpoint({
  method: 'POST',
  path: '/agreements/{agreement}/retirement',
  summary: 'Take an agreement out of use for good: nothing new is timed by it, what began keeps it.',
  answer: agreementView,
  status: 200,
});
