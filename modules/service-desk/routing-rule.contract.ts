import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { localeShape } from '../../kernel/locale.ts';
import { idShape, lineShape, revisionShape } from '../../kernel/shapes.ts';
import { codeShape } from '../catalogue/code-list.contract.ts';
import { priorityShape } from '../catalogue/priority.contract.ts';
import { skillLevelShape } from '../identity/skill.contract.ts';
import { ticketKindShape } from './ticket-codes.contract.ts';

const some = <Shape extends z.ZodMiniType>(shape: Shape) =>
  z.optional(z.array(shape).check(z.minLength(1), z.maxLength(100)));

export const workingHours = ['inside', 'outside'] as const;

/** Which tickets (SD-20); what is not named may be anything. */
export const routingConditions = z.strictObject({
  customerIds: some(idShape),
  siteIds: some(idShape),
  /** These, or any below them. */
  categoryIds: some(idShape),
  kinds: some(ticketKindShape),
  priorities: some(priorityShape),
  channels: some(codeShape),
  /** The number that was dialled. */
  hotlineIds: some(idShape),
  /** The caller's. */
  languages: some(localeShape),
  isVip: z.optional(z.boolean()),
  /** When it is recorded. */
  hours: z.optional(z.enum(workingHours)),
  /** Whose hours are meant; without it, those of the provider's default calendar. */
  calendarId: z.optional(idShape),
});
export type RoutingConditions = z.output<typeof routingConditions>;

/** How somebody of the team is chosen, of those who are there now: in turn, by open tickets, or free and most skilled. */
export const personChoices = ['round_robin', 'least_load', 'skilled_free'] as const;
export type PersonChoice = (typeof personChoices)[number];

const fields = {
  name: lineShape(60),
  conditions: routingConditions,
  teamId: idShape,
  /** The headquarters desk that the team, which belongs to a branch, passes on to. */
  nextTeamId: z.nullable(idShape),
  /** Null: nobody; it waits in the team's queue. */
  personBy: z.nullable(z.enum(personChoices)),
  /** Whoever is chosen has it, at least this well. */
  skillId: z.nullable(idShape),
  skillLevel: z.nullable(skillLevelShape),
};

export const routingRuleView = z.object({
  id: idShape,
  ...fields,
  /** Which in the order, from 1; null: out of use. */
  place: z.nullable(z.int()),
  isRetired: z.boolean(),
  /** Its team is out of use: the rule is passed over. */
  isPassedOver: z.boolean(),
  /** What it names: customers, sites, categories, numbers, calendars, teams, skills; without those that the caller does not see. */
  names: z.array(z.object({ id: idShape, name: z.string() })),
  revision: revisionShape,
  /** `change`, `retire`, `reinstate`. */
  abilities: z.array(z.string()),
});
export type RoutingRuleView = z.output<typeof routingRuleView>;

export const listRoutingRules = endpoint({
  method: 'GET',
  path: '/routing-rules',
  summary: 'Who gets which tickets: the rules in the order in which they are asked; the first that fits decides.',
  query: z.strictObject({ state: z.optional(z.enum(['in_use', 'all'])) }),
  answer: z.object({
    items: z.array(routingRuleView),
    /** `record`. */
    abilities: z.array(z.string()),
  }),
});

export const readRoutingRule = endpoint({
  method: 'GET',
  path: '/routing-rules/{routingRule}',
  summary: 'One routing rule.',
  answer: routingRuleView,
});

const given = {
  nextTeamId: z.optional(fields.nextTeamId),
  personBy: z.optional(fields.personBy),
  skillId: z.optional(fields.skillId),
  skillLevel: z.optional(fields.skillLevel),
};

export const recordRoutingRule = endpoint({
  method: 'POST',
  path: '/routing-rules',
  summary: 'Make a routing rule; it stands last, and holds for tickets that are recorded from now on.',
  body: z.strictObject({ name: fields.name, conditions: routingConditions, teamId: idShape, ...given }),
  answer: routingRuleView,
});

export const changeRoutingRule = endpoint({
  method: 'PATCH',
  path: '/routing-rules/{routingRule}',
  summary: 'Change a routing rule, or its place; tickets that it sent somewhere stay there.',
  body: z.strictObject({
    name: z.optional(fields.name),
    conditions: z.optional(routingConditions),
    teamId: z.optional(idShape),
    ...given,
    /** Its new place, from 1; beyond the last is last. */
    place: z.optional(z.int32().check(z.gte(1))),
  }),
  answer: routingRuleView,
});

export const retireRoutingRule = endpoint({
  method: 'POST',
  path: '/routing-rules/{routingRule}/retirement',
  summary: 'Take a routing rule out of use.',
  answer: routingRuleView,
  status: 200,
});

export const reinstateRoutingRule = endpoint({
  method: 'DELETE',
  path: '/routing-rules/{routingRule}/retirement',
  summary: 'Take a routing rule into use again; it stands last.',
  answer: routingRuleView,
});
