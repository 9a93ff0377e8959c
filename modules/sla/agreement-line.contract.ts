import * as z from 'zod/mini';
import { idShape, lineShape } from '../../kernel/shapes.ts';
import { targetUnits } from '../../kernel/working-time/target-units.ts';
import { codeShape } from '../catalogue/code-list.contract.ts';
import { priorityShape } from '../catalogue/priority.contract.ts';
import { clockKindShape } from './clock-kind.contract.ts';

export const lineTarget = z.strictObject({
  value: z.int().check(z.gte(1), z.lte(400_000_000)),
  unit: z.enum(targetUnits),
});
export type LineTarget = z.output<typeof lineTarget>;

const most = (shape: z.ZodMiniType<string, string>) =>
  z.optional(z.array(shape).check(z.minLength(1), z.maxLength(200)));

/** What a subject must be for a line to be its own (SLA-05); what is not named may be anything. */
export const lineConditions = z.strictObject({
  priorities: z.optional(z.array(priorityShape).check(z.minLength(1), z.maxLength(4))),
  /** Kinds of tickets. */
  kinds: most(codeShape),
  /** Or below one of them. */
  categoryIds: most(idShape),
  /** Of the site. */
  regions: most(lineShape(60)),
  siteIds: most(idShape),
  assetKinds: most(codeShape),
  assetIds: most(idShape),
  isVip: z.optional(z.literal(true)),
});
export type LineConditions = z.output<typeof lineConditions>;

/** One promise of an agreement: for what, until when, by which calendar. */
export const wantedLine = z.strictObject({
  /** What people call it: `五环以内`. */
  name: z.nullable(lineShape(60)),
  kind: clockKindShape,
  conditions: lineConditions,
  /** Null: by the date agreed with the customer, which only a resolution may be. */
  target: z.nullable(lineTarget),
  calendarId: idShape,
  /** Codes of the list `waiting_reason`: waiting for one of them stops the counting. */
  pausingReasons: z.array(codeShape).check(z.maxLength(50)),
  /** Of a response: the acceptance, or the first answer by a human; null: as the kind of clock says. */
  stopsOn: z.nullable(z.enum(['accepted', 'answered'])),
  /** What becomes of the elapsed time when another priority or category chooses another line (SLA-04). */
  onPriorityChange: z.enum(['keep', 'restart']),
  onReopening: z.enum(['continue', 'restart', 'new']),
  /** Beyond the contract's limits: as ever, extended by so many percent, or not owed (SLA-17). */
  beyondLimit: z.enum(['as_is', 'extended', 'not_owed']),
  extensionPercent: z.nullable(z.int().check(z.gte(1), z.lte(1000))),
});
export type WantedLine = z.output<typeof wantedLine>;
