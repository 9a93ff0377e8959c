import * as z from 'zod/mini';
import { download, endpoint } from '../../kernel/contract.ts';
import { locales } from '../../kernel/locale.ts';
import { idShape, instantShape, lineShape, textShape } from '../../kernel/shapes.ts';
import { agreementLevelShape } from './clock-kind.contract.ts';

/** What an agreement says beside its lines, in the order of the document (SLA-16). */
export const clauseKinds = [
  'services',
  'applications',
  'policies',
  'provider_duties',
  'customer_duties',
  'reports',
  'penalties',
  'charges',
  'amendment',
  'arbitration',
] as const;
export type ClauseKind = (typeof clauseKinds)[number];

const clause = z.optional(textShape(4000));

export const agreementClauses = z.strictObject({
  services: clause,
  applications: clause,
  policies: clause,
  provider_duties: clause,
  customer_duties: clause,
  reports: clause,
  penalties: clause,
  charges: clause,
  amendment: clause,
  arbitration: clause,
  /** Of the template that it was made from: visits that are owed without a call, and by which line of the price list it is charged. */
  visitPlan: z.optional(
    z.strictObject({
      period: z.enum(['week', 'month', 'quarter', 'year']),
      visits: z.int().check(z.gte(1), z.lte(1000)),
    }),
  ),
  priceLine: z.optional(lineShape(200)),
});
export type AgreementClauses = z.output<typeof agreementClauses>;

/** An agreement as it is read and signed: in words, for the screen and for paper alike. */
export const agreementDocument = z.object({
  agreementId: idShape,
  title: z.string(),
  level: agreementLevelShape,
  /** Version, number of contract, validity, each a sentence. */
  head: z.array(z.string()),
  parties: z.array(z.object({ role: z.string(), name: z.string() })),
  targets: z.object({ heads: z.array(z.string()), rows: z.array(z.array(z.string())) }),
  /** How targets are counted, a sentence each. */
  notes: z.array(z.string()),
  sections: z.array(z.object({ heading: z.string(), paragraphs: z.array(z.string()) })),
  /** Whose signature, name and date go below. */
  signatures: z.array(z.object({ party: z.string(), fields: z.array(z.string()) })),
});
export type AgreementDocument = z.output<typeof agreementDocument>;

const asked = {
  /** Without it: the one in force, or else the next. */
  versionId: z.optional(idShape),
  language: z.optional(z.enum(locales)),
};

export const readAgreementDocument = endpoint({
  method: 'GET',
  path: '/agreements/{agreement}/document',
  summary: 'An agreement in words, as it is signed.',
  query: z.strictObject(asked),
  answer: agreementDocument,
});

export const printAgreementDocument = download({
  path: '/agreements/{agreement}/document/file',
  summary: 'The same on paper: a PDF with fields for the signatures of both sides.',
  query: z.strictObject(asked),
});

export const listOwnAgreements = endpoint({
  method: 'GET',
  path: '/own-agreements',
  summary: "The service level agreements of the caller's own company that are in force or agreed upon.",
  answer: z.object({
    items: z.array(
      z.object({
        id: idShape,
        name: z.string(),
        customerName: z.string(),
        validFrom: instantShape,
        validUntil: z.nullable(instantShape),
      }),
    ),
  }),
});

export const readOwnAgreement = endpoint({
  method: 'GET',
  path: '/own-agreements/{agreement}/document',
  summary: "An agreement of the caller's own company in words, as it is signed.",
  query: z.strictObject({ language: asked.language }),
  answer: agreementDocument,
});

export const printOwnAgreement = download({
  path: '/own-agreements/{agreement}/document/file',
  summary: 'The same on paper.',
  query: z.strictObject({ language: asked.language }),
});
