import * as z from 'zod/mini';
import { idShape, instantShape, marksShape, revisionShape } from '../../kernel/shapes.ts';
import { impactShape, priorityShape, urgencyShape } from '../catalogue/priority.contract.ts';
import { customShape } from '../custom-fields/custom-value.contract.ts';
import { clockView, nearestClock } from '../sla/clock.contract.ts';
import {
  closures,
  followUpOutcomes,
  ticketActShape,
  ticketKindShape,
  ticketStatusShape,
} from './ticket-codes.contract.ts';

/** A record of another noun, by the name that people know it by. */
export const namedShape = z.object({ id: idShape, name: z.string() });
export type Named = z.output<typeof namedShape>;

/** The machine that a ticket is about, by its number and name. */
export const machineShape = z.extend(namedShape, { number: z.string() });
export type Machine = z.output<typeof machineShape>;

const summary = {
  id: idShape,
  /** `INC-2026-000123`. */
  number: z.string(),
  /** What an imported ticket was called where it came from. */
  foreignNumber: z.nullable(z.string()),
  kind: ticketKindShape,
  status: ticketStatusShape,
  waitingReason: z.nullable(z.string()),
  title: z.string(),
  priority: z.nullable(priorityShape),
  customer: namedShape,
  site: z.nullable(namedShape),
  caller: z.nullable(namedShape),
  asset: z.nullable(machineShape),
  /** Named by its path from the root. */
  category: z.nullable(namedShape),
  /** Team and people of the provider are shown to its staff only. */
  team: z.nullable(namedShape),
  assignee: z.nullable(namedShape),
  recordedAt: instantShape,
  resolvedAt: z.nullable(instantShape),
  /** The nearest deadline of the running clocks. */
  nextDueAt: z.nullable(instantShape),
  /** Some clock was or is over its target, as of now. */
  isOverdue: z.boolean(),
  custom: customShape,
};

/** Where the words that were sought stand: in its title, or in what else was written of it. */
const ticketFound = z.object({
  titleMarks: marksShape,
  /** Its label is a text key, `service-desk:entry.kind.step`. */
  by: z.nullable(z.object({ label: z.string(), text: z.string(), marks: marksShape })),
});
export type TicketFound = z.output<typeof ticketFound>;

export const ticketRow = z.object({
  ...summary,
  customer: z.extend(namedShape, { shortName: z.nullable(z.string()) }),
  /** The one that runs out first; null: nothing is waited for, or nothing was promised. */
  clock: z.nullable(nearestClock),
  /** Where the list was asked for words, by staff. */
  found: z.optional(ticketFound),
});
export type TicketRow = z.output<typeof ticketRow>;

/** Who calls, or is hit, as the hotline needs them: taken from the contact, never typed (SD-02). */
export const personShape = z.object({
  id: idShape,
  name: z.string(),
  department: z.nullable(z.string()),
  position: z.nullable(z.string()),
  phone: z.nullable(z.string()),
  isVip: z.boolean(),
});

/**
 * What is promised to whoever reported it, in words ready to be read out or shown (SD-21); the same in desk, portal and
 * mail: 「工程师将在 14:05 前受理，16:00 前解决。」
 */
export const promiseShape = z.object({ 'zh-CN': z.string(), en: z.string() });
export type PromiseWords = z.output<typeof promiseShape>;

export const ticketView = z.object({
  ...summary,
  description: z.nullable(z.string()),
  caller: z.nullable(personShape),
  affected: z.nullable(personShape),
  channel: z.nullable(z.string()),
  impact: z.nullable(impactShape),
  urgency: z.nullable(urgencyShape),
  /** P4's target: the date agreed with the customer. */
  agreedAt: z.nullable(instantShape),
  recorder: z.nullable(namedShape),
  /** Whoever took it first (首问责任人), for ever; the owner answers for it until it is closed. */
  firstResponder: z.nullable(namedShape),
  owner: z.nullable(namedShape),
  occurredAt: z.nullable(instantShape),
  reportedAt: z.nullable(instantShape),
  assignedAt: z.nullable(instantShape),
  respondedAt: z.nullable(instantShape),
  startedAt: z.nullable(instantShape),
  closedAt: z.nullable(instantShape),
  cancelledAt: z.nullable(instantShape),
  resolutionCode: z.nullable(z.string()),
  handlingMode: z.nullable(z.string()),
  solution: z.nullable(z.string()),
  cancelReason: z.nullable(z.string()),
  closure: z.nullable(z.enum(closures)),
  /** When somebody of the customer confirmed in person, and who (SD-03). */
  signedAt: z.nullable(instantShape),
  signedBy: z.nullable(namedShape),
  /** Null: nobody was asked yet, nor left out. */
  followUp: z.nullable(z.enum(followUpOutcomes)),
  reopenCount: z.int(),
  /** Solved within the first contact; null: not resolved, or not known. */
  firstContact: z.nullable(z.boolean()),
  /** Working seconds in progress, and seconds in waiting, of the spells that have ended; null: not known. */
  handlingSeconds: z.nullable(z.number()),
  waitingSeconds: z.nullable(z.number()),
  /** Response first; empty when no agreement holds, or the history was imported without. */
  clocks: z.array(clockView),
  /** Null when nothing is promised, or nothing any more. */
  promise: z.nullable(promiseShape),
  /** What the caller may do now. */
  abilities: z.array(ticketActShape),
  revision: revisionShape,
});
export type TicketView = z.output<typeof ticketView>;
