import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { idShape, instantShape, textShape } from '../../kernel/shapes.ts';
import { agreementClauses } from './agreement-document.contract.ts';
import { wantedLine } from './agreement-line.contract.ts';

/** As a line stands in an agreement: its place, and the calendar by its name. */
export const agreementLineView = z.object({
  id: idShape,
  position: z.int(),
  ...wantedLine.shape,
  calendarName: z.string(),
});
export type AgreementLineView = z.output<typeof agreementLineView>;

/** In force now, yet to begin, over, or taken back before it began. */
export const versionStates = ['in_force', 'upcoming', 'over', 'withdrawn'] as const;
export type VersionState = (typeof versionStates)[number];

export const agreementVersionView = z.object({
  id: idShape,
  agreementId: idShape,
  /** From 1. */
  number: z.int(),
  state: z.enum(versionStates),
  validFrom: instantShape,
  /** Exclusive; null: until another begins. */
  validUntil: z.nullable(instantShape),
  reason: z.nullable(z.string()),
  madeAt: instantShape,
  /** Null: delivered, or by a script. */
  madeBy: z.nullable(z.object({ id: idShape, name: z.string() })),
  lines: z.array(agreementLineView),
  /** What categories, sites and assets are called that its lines name, by id. */
  names: z.record(z.string(), z.string()),
  clauses: agreementClauses,
  /** `withdraw`. */
  abilities: z.array(z.string()),
});
export type AgreementVersionView = z.output<typeof agreementVersionView>;

/** The whole of an agreement as it is to be, lines in the order in which they are looked through. */
export const wantedVersion = {
  /** Without it: at once. */
  validFrom: z.optional(instantShape),
  /** Exclusive; without it: until another begins. */
  validUntil: z.optional(z.nullable(instantShape)),
  /** Why: stands in the document. */
  reason: z.optional(z.nullable(textShape(1000))),
  lines: z.array(wantedLine).check(z.minLength(1), z.maxLength(200)),
  /** Without it: as before. */
  clauses: z.optional(agreementClauses),
};

export const listAgreementVersions = endpoint({
  method: 'GET',
  path: '/agreements/{agreement}/versions',
  summary: 'All versions of an agreement with their lines, the newest first.',
  answer: z.object({ items: z.array(agreementVersionView) }),
});

export const makeAgreementVersion = endpoint({
  method: 'POST',
  path: '/agreements/{agreement}/versions',
  summary: 'Agree on something else from now or a later instant on; what is timed already keeps its version.',
  body: z.strictObject(wantedVersion),
  answer: agreementVersionView,
});

export const withdrawAgreementVersion = endpoint({
  method: 'POST',
  path: '/agreement-versions/{agreementVersion}/withdrawal',
  summary: 'Take back a version of an agreement that has not begun.',
  answer: agreementVersionView,
  status: 200,
});
