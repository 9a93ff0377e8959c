import * as z from 'zod/mini';
import { download, endpoint } from '../../kernel/contract.ts';
import { locales } from '../../kernel/locale.ts';
import { dayShape, idShape, instantShape, lineShape, revisionShape, textShape } from '../../kernel/shapes.ts';
import { assetEnds, assetStatuses } from './asset.contract.ts';
import { machineDayShape } from './asset-record.contract.ts';
import { toldValue } from './asset-change.contract.ts';

/** What happens to a machine in its life (AST-03), in the order in which it usually does. */
export const stepKinds = [
  'test',
  'order',
  'receive',
  'issue',
  'transfer',
  'return',
  'send_to_repair',
  'back_from_repair',
  'lend',
  'lose',
  'find',
  'retire',
  'scrap',
  'wipe',
  'dispose',
  'reinstate',
] as const;
export type StepKind = (typeof stepKinds)[number];

/** Asked: it waits for somebody's yes, and nothing has happened to the machine yet. */
export const stepStates = ['done', 'asked', 'refused', 'withdrawn'] as const;
export type StepState = (typeof stepStates)[number];

export const conditions = ['new', 'good', 'worn', 'damaged', 'broken'] as const;
export const scrapReasons = ['beyond_repair', 'too_old', 'replaced', 'other'] as const;
export const wipeMethods = ['overwritten', 'crypto_erased', 'degaussed', 'shredded', 'no_medium'] as const;
export const disposalMethods = ['recycled', 'sold', 'donated', 'given_back', 'destroyed'] as const;
export const stepMethods = [...scrapReasons, ...wipeMethods, ...disposalMethods] as const;

/** What a step may ask for; which of it, its kind says. */
const details = {
  userId: z.nullable(idShape),
  departmentId: z.nullable(idShape),
  siteId: z.nullable(idShape),
  roomId: z.nullable(idShape),
  seat: z.nullable(lineShape(60)),
  /** Who of the customer's people receives it, or hands it back; left out, its user. */
  contactId: z.nullable(idShape),
  condition: z.nullable(z.enum(conditions)),
  /** What goes along: power supply, bag, dongle. */
  accessories: z.nullable(textShape(500)),
  /** Why it is scrapped, how it was wiped, how it was disposed of. */
  method: z.nullable(z.enum(stepMethods)),
  /** Who wiped it, or took it away. */
  party: z.nullable(lineShape(100)),
  /** From whom it is ordered, who repairs it or disposes of it. */
  supplierId: z.nullable(idShape),
  /** Until when it is lent, when it was wiped or taken away. */
  day: z.nullable(machineDayShape),
  note: z.nullable(textShape(1000)),
};
export type StepDetail = keyof typeof details;
export type StepDetails = { [Detail in StepDetail]?: z.output<(typeof details)[Detail]> | undefined };
// the keys are those of `details`
export const stepDetails = Object.keys(details) as StepDetail[];

const named = z.object({ id: idShape, name: z.string() });

export const stepView = z.object({
  id: idShape,
  /** `HO-2026-000123` */
  number: z.string(),
  kind: z.enum(stepKinds),
  state: z.enum(stepStates),
  at: instantShape,
  /** Null: nobody of the staff. */
  by: z.nullable(named),
  contact: z.nullable(named),
  condition: z.nullable(z.enum(conditions)),
  accessories: z.nullable(z.string()),
  method: z.nullable(z.enum(stepMethods)),
  party: z.nullable(z.string()),
  supplier: z.nullable(named),
  day: z.nullable(dayShape),
  note: z.nullable(z.string()),
  /** What the record said before and after. */
  changes: z.array(z.object({ field: z.string(), before: toldValue, after: toldValue })),
});
export type StepView = z.output<typeof stepView>;

/** A step that the machine may take now. */
const stepOffer = z.object({
  kind: z.enum(stepKinds),
  asks: z.array(z.enum(stepDetails)),
  requires: z.array(z.enum(stepDetails)),
  methods: z.array(z.enum(stepMethods)),
  /** It happens only after somebody has said yes. */
  needsApproval: z.boolean(),
});
export type StepOffer = z.output<typeof stepOffer>;

export const assetStepsView = z.object({
  status: z.enum([...assetStatuses, ...assetEnds]),
  /** Latest first. */
  items: z.array(stepView),
  /** Empty for who may take none. */
  offers: z.array(stepOffer),
  /** Of the machine, which a step carries. */
  revision: revisionShape,
});
export type AssetStepsView = z.output<typeof assetStepsView>;

export const listAssetSteps = endpoint({
  method: 'GET',
  path: '/assets/{asset}/steps',
  summary: "The steps of a machine's life, latest first, and those that it may take now.",
  answer: assetStepsView,
});

export const takeAssetStep = endpoint({
  method: 'POST',
  path: '/assets/{asset}/steps',
  summary: "Take the next step of a machine's life: hand it out or back, send it to be repaired, scrap it.",
  body: z.extend(z.partial(z.strictObject(details)), { kind: z.enum(stepKinds) }),
  answer: stepView,
});

export const printAssetStep = download({
  path: '/assets/{asset}/steps/{step}/form',
  summary: 'A step on paper: a PDF with the machine, what changed, and two boxes to sign in.',
  query: z.strictObject({ language: z.optional(z.enum(locales)) }),
});
