import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { idShape, instantShape, lineShape, reckonableShape } from '../../kernel/shapes.ts';
import { codeShape } from '../catalogue/code-list.contract.ts';
import { priorityShape } from '../catalogue/priority.contract.ts';
import { lineTarget, wantedLine } from './agreement-line.contract.ts';
import { agreementLevelShape, clockKindShape, milestoneKindShape } from './clock-kind.contract.ts';

/** Whose agreement a line stands in: of the contract, of the customer, or what the provider owes everybody (SLA-05). */
export const agreementSources = ['contract', 'customer', 'default'] as const;

export const previewedClock = z.object({
  kind: clockKindShape,
  /** Place in `lines`, from 0; null: a line of another agreement wins. */
  at: z.nullable(z.int()),
  lineName: z.nullable(z.string()),
  agreementName: z.string(),
  source: z.enum(agreementSources),
  /** Conditions that it names, all of which are met. */
  conditions: z.array(z.string()),
  /** How many other lines would fit too: farther away, asking for less, or further down. */
  beaten: z.object({ source: z.int(), conditions: z.int(), position: z.int() }),
  /** What it begins with; the deadline is worked out as if that happened at `startAt`. */
  startsOn: milestoneKindShape,
  target: z.nullable(lineTarget),
  /** Null: by the date agreed with the customer. */
  deadlineAt: z.nullable(instantShape),
  calendarName: z.string(),
  /** The deadline lies in a year whose holidays are not known yet. */
  isProvisional: z.boolean(),
});
export type PreviewedClock = z.output<typeof previewedClock>;

export const agreementPreview = z.object({
  startAt: instantShape,
  /** All priorities, most urgent first. */
  priorities: z.array(z.object({ priority: priorityShape, clocks: z.array(previewedClock) })),
});
export type AgreementPreview = z.output<typeof agreementPreview>;

export const previewAgreement = endpoint({
  method: 'POST',
  path: '/agreements/preview',
  summary: 'What something recorded at an instant would be owed, for each priority, by lines not saved yet.',
  body: z.strictObject({
    level: z.optional(agreementLevelShape),
    /** Whose agreement the lines are to be; without it: the provider's. */
    customerId: z.optional(z.nullable(idShape)),
    contractId: z.optional(z.nullable(idShape)),
    /** The one that is being changed: the lines stand in the place of its own, and whose it is need not be said. */
    agreementId: z.optional(idShape),
    /** Without it: those that hold now. */
    lines: z.optional(z.array(wantedLine).check(z.maxLength(200))),
    /** Without it: now. */
    startAt: z.optional(reckonableShape),
    kind: z.optional(codeShape),
    categoryId: z.optional(idShape),
    siteId: z.optional(idShape),
    region: z.optional(lineShape(60)),
    assetKind: z.optional(codeShape),
    isVip: z.optional(z.boolean()),
  }),
  answer: agreementPreview,
  status: 200,
});
