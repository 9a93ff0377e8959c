import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { idShape, instantShape, lineShape, revisionShape } from '../../kernel/shapes.ts';
import { codeShape } from '../catalogue/code-list.contract.ts';
import { priorities, priorityShape } from '../catalogue/priority.contract.ts';

/** Response: recorded → first accepted. Resolution: recorded → resolved for good. */
export const clockKinds = ['response', 'resolution'] as const;
export type ClockKind = (typeof clockKinds)[number];
export const clockKindShape = z.enum(clockKinds);

/** Ten years of days and nights. */
const longestSeconds = 10 * 366 * 24 * 3600;

const promise = {
  kind: clockKindShape,
  priority: priorityShape,
  /** Working seconds; null: by the date agreed with the customer, which only a resolution may be. */
  targetSeconds: z.nullable(z.int().check(z.gte(1), z.lte(longestSeconds))),
  /** Codes of the list `waiting_reason`: waiting for one of them stops the counting. */
  pausingReasons: z.array(codeShape).check(z.maxLength(50)),
};

export const agreementLineView = z.object({
  id: idShape,
  ...promise,
  calendar: z.object({ id: idShape, name: z.string() }),
  /** From 1; what was recorded earlier keeps the version of its time. */
  version: z.int(),
  validFrom: instantShape,
});
export type AgreementLineView = z.output<typeof agreementLineView>;

export const agreementView = z.object({
  id: idShape,
  /** Of the delivered one: `standard`. */
  code: z.nullable(z.string()),
  name: z.string(),
  isDefault: z.boolean(),
  /** The newest versions, by kind and then priority. */
  lines: z.array(agreementLineView),
  revision: revisionShape,
  /** `change`. */
  abilities: z.array(z.string()),
});
export type AgreementView = z.output<typeof agreementView>;

/** A line as it is to be from now on. */
export const wantedLine = z.strictObject({ ...promise, calendarId: idShape });
export type WantedLine = z.output<typeof wantedLine>;
const wantedLines = z.array(wantedLine).check(z.maxLength(clockKinds.length * priorities.length));

export const listAgreements = endpoint({
  method: 'GET',
  path: '/agreements',
  summary: 'Service level agreements with their lines, the default first.',
  answer: z.object({ items: z.array(agreementView) }),
});

export const readAgreement = endpoint({
  method: 'GET',
  path: '/agreements/{agreement}',
  summary: 'One service level agreement with its lines.',
  answer: agreementView,
});

export const changeAgreement = endpoint({
  method: 'PATCH',
  path: '/agreements/{agreement}',
  summary: 'Rename an agreement or change lines of it; lines left out stay, and so does what is timed already.',
  body: z.strictObject({ name: z.optional(lineShape(60)), lines: z.optional(wantedLines) }),
  answer: agreementView,
});

export const agreementPreview = z.object({
  startAt: instantShape,
  clocks: z.array(
    z.object({
      kind: clockKindShape,
      targetSeconds: z.nullable(z.int()),
      /** Null: by the date agreed with the customer. */
      deadlineAt: z.nullable(instantShape),
      calendar: z.object({ id: idShape, name: z.string() }),
      /** The deadline lies in a year whose holidays are not known yet. */
      isProvisional: z.boolean(),
    }),
  ),
});
export type AgreementPreview = z.output<typeof agreementPreview>;

export const previewAgreement = endpoint({
  method: 'POST',
  path: '/agreements/preview',
  summary: 'When something with this priority, recorded at this instant, would be due; also by lines not saved yet.',
  body: z.strictObject({
    priority: priorityShape,
    /** Without it: now. */
    startAt: z.optional(instantShape),
    /** Without it: the default agreement. */
    agreementId: z.optional(idShape),
    /** In place of the agreement's own, each for its kind and priority. */
    lines: z.optional(wantedLines),
  }),
  answer: agreementPreview,
  status: 200,
});
