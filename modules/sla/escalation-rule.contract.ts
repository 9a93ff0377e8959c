import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { idShape, instantShape, lineShape, revisionShape, reckonableShape } from '../../kernel/shapes.ts';
import { priorityShape } from '../catalogue/priority.contract.ts';
import { agreementLevelShape, clockKindShape } from './clock-kind.contract.ts';

/** Whom a step may tell, whoever that is when it fires. */
export const escalationRoles = ['owner', 'assignee', 'team_leader', 'service_manager', 'account_manager'] as const;
export type EscalationRole = (typeof escalationRoles)[number];

/** When a step is due; all in the clock's own working time (SLA-10). */
export const stepMoment = z.discriminatedUnion('kind', [
  /** So many percent of the target are used up. */
  z.strictObject({ kind: z.literal('share'), percent: z.int().check(z.gte(1), z.lte(99)) }),
  z.strictObject({ kind: z.literal('breach') }),
  /** Each time so many minutes more have been counted since, so many times. */
  z.strictObject({
    kind: z.literal('after_breach'),
    everyMinutes: z.int().check(z.gte(5), z.lte(43_200)),
    times: z.int().check(z.gte(1), z.lte(48)),
  }),
]);
export type StepMoment = z.output<typeof stepMoment>;

export const stepDeed = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('notify'),
    roles: z.array(z.enum(escalationRoles)).check(z.maxLength(escalationRoles.length)),
    staffIds: z.array(idShape).check(z.maxLength(20)),
  }),
  /** By one; a P1 stays. */
  z.strictObject({ kind: z.literal('raise_priority') }),
  /** Into its queue: nobody has it in hand any more. */
  z.strictObject({ kind: z.literal('move_to_team'), teamId: idShape }),
  /** Into the queue of a team of the next line. */
  z.strictObject({ kind: z.literal('move_up') }),
]);
export type StepDeed = z.output<typeof stepDeed>;

export const wantedStep = z.strictObject({
  at: stepMoment,
  /** Each kind once. */
  does: z.array(stepDeed).check(z.minLength(1), z.maxLength(4)),
});
export type WantedStep = z.output<typeof wantedStep>;

const some = (shape: z.ZodMiniType<string, string>) =>
  z.optional(z.array(shape).check(z.minLength(1), z.maxLength(100)));

/** Which clocks; what is not named may be anything. */
export const ruleConditions = z.strictObject({
  levels: z.optional(z.array(agreementLevelShape).check(z.minLength(1), z.maxLength(3))),
  /** Of clocks: `response`. */
  kinds: some(clockKindShape),
  priorities: z.optional(z.array(priorityShape).check(z.minLength(1), z.maxLength(4))),
  customerIds: some(idShape),
  agreementIds: some(idShape),
  /** Which has it in hand now. */
  teamIds: some(idShape),
});
export type RuleConditions = z.output<typeof ruleConditions>;

const fields = {
  name: lineShape(60),
  conditions: ruleConditions,
  steps: z.array(wantedStep).check(z.minLength(1), z.maxLength(12)),
  /** The message to a person waits for that person's working hours, unless the target counts day and night. */
  keepsQuietHours: z.boolean(),
};

const abilityShape = z.enum(['change', 'retire', 'reinstate']);

export const escalationRuleView = z.object({
  id: idShape,
  ...fields,
  isRetired: z.boolean(),
  /** What it names: customers, agreements, teams, people. Of others their names are not known to the caller. */
  names: z.array(z.object({ id: idShape, name: z.string() })),
  revision: revisionShape,
  abilities: z.array(abilityShape),
});
export type EscalationRuleView = z.output<typeof escalationRuleView>;

export const listEscalationRules = endpoint({
  method: 'GET',
  path: '/escalation-rules',
  summary: 'What is done as clocks run out, by name; without rules out of use, unless asked for.',
  query: z.strictObject({ state: z.optional(z.enum(['in_use', 'all'])) }),
  answer: z.object({ items: z.array(escalationRuleView), abilities: z.array(z.enum(['record'])) }),
});

export const recordEscalationRule = endpoint({
  method: 'POST',
  path: '/escalation-rules',
  summary: 'Make an escalation rule; it holds for all clocks that run, from now on.',
  body: z.strictObject(fields),
  answer: escalationRuleView,
});

export const readEscalationRule = endpoint({
  method: 'GET',
  path: '/escalation-rules/{escalationRule}',
  summary: 'One escalation rule.',
  answer: escalationRuleView,
});

export const changeEscalationRule = endpoint({
  method: 'PATCH',
  path: '/escalation-rules/{escalationRule}',
  summary:
    'Change an escalation rule; a step that fired for a clock does not fire for it again while its moment stays.',
  body: z.partial(z.strictObject(fields)),
  answer: escalationRuleView,
});

export const retireEscalationRule = endpoint({
  method: 'POST',
  path: '/escalation-rules/{escalationRule}/retirement',
  summary: 'Take an escalation rule out of use: nothing of it fires any more; what fired stays on record.',
  answer: escalationRuleView,
  status: 200,
});

export const reinstateEscalationRule = endpoint({
  method: 'DELETE',
  path: '/escalation-rules/{escalationRule}/retirement',
  summary: 'Take an escalation rule into use again, from now on.',
  answer: escalationRuleView,
});

/** One promise, and the instants at which the steps would be due if nobody did anything. */
export const stepPreview = z.object({
  level: agreementLevelShape,
  kind: clockKindShape,
  priority: priorityShape,
  calendar: z.string(),
  deadlineAt: instantShape,
  steps: z.array(z.object({ at: stepMoment, dueAt: instantShape })),
});
export type StepPreview = z.output<typeof stepPreview>;

export const previewEscalationRule = endpoint({
  method: 'POST',
  path: '/escalation-rules/preview',
  summary: 'When the steps would be due for something recorded now, by the promises that the conditions let through.',
  body: z.strictObject({
    conditions: ruleConditions,
    steps: fields.steps,
    /** Without it: now. */
    startAt: z.optional(reckonableShape),
  }),
  answer: z.object({ startAt: instantShape, clocks: z.array(stepPreview) }),
  status: 200,
});

/** A step that fired: the recorded fact. */
export const firedStep = z.object({
  id: idShape,
  rule: z.object({ id: idShape, name: z.string() }),
  level: agreementLevelShape,
  kind: clockKindShape,
  /** Of that kind the how manieth clock. */
  run: z.int(),
  moment: stepMoment,
  deeds: z.array(stepDeed),
  /** 0, or which repetition. */
  repetition: z.int(),
  dueAt: instantShape,
  firedAt: instantShape,
  /** Nobody was there to fire it in time. */
  isLate: z.boolean(),
});
export type FiredStep = z.output<typeof firedStep>;
