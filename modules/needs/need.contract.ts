import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { pageOf, pageQuery } from '../../kernel/page.ts';
import {
  dayShape,
  hourShape,
  idShape,
  instantShape,
  lineShape,
  oneOrMore,
  reckonableShape,
  revisionShape,
  textShape,
  weekdayShape,
} from '../../kernel/shapes.ts';
import {
  needDecisionShape,
  needMeasureShape,
  needOutcomeShape,
  needReportFilters,
  needSourceShape,
  needStateShape,
  needUnknownShape,
} from './need-measure.contract.ts';

export const valueLevels = ['high', 'medium', 'low'] as const;
export type ValueLevel = (typeof valueLevels)[number];

/** How the person was told: by a public reply on the ticket it was said on, or as whoever told them notes. */
export const answerWays = ['ticket', 'phone', 'mail', 'in_person', 'other'] as const;
export type AnswerWay = (typeof answerWays)[number];

const named = z.object({ id: idShape, name: z.string() });
const ticketShape = z.object({ id: idShape, number: z.string() });

export const needRow = z.object({
  id: idShape,
  customer: named,
  /** Who said it; null: nobody in particular, or they were erased. */
  contact: z.nullable(named),
  source: needSourceShape,
  /** The ticket that it was said on. */
  ticket: z.nullable(ticketShape),
  title: z.string(),
  valueLevel: z.nullable(z.enum(valueLevels)),
  state: needStateShape,
  decision: z.nullable(needDecisionShape),
  owner: z.nullable(named),
  /** By when the person is to be answered. */
  dueOn: z.nullable(dayShape),
  /** Not answered, and its day is over. */
  isOverdue: z.boolean(),
  heardAt: instantShape,
  answeredAt: z.nullable(instantShape),
  became: z.nullable(needOutcomeShape),
  becameTicket: z.nullable(ticketShape),
});
export type NeedRow = z.output<typeof needRow>;

export const needActs = ['change', 'decide', 'answer', 'hand_over', 'record_outcome', 'retire'] as const;
export type NeedAct = (typeof needActs)[number];

export const needView = z.object({
  ...needRow.shape,
  words: z.nullable(z.string()),
  valueWords: z.nullable(z.string()),
  decisionReason: z.nullable(z.string()),
  decidedAt: z.nullable(instantShape),
  decidedBy: z.nullable(named),
  answer: z.nullable(z.string()),
  answeredBy: z.nullable(z.enum(answerWays)),
  answerer: z.nullable(named),
  /** Whether a reply can be written on its ticket now. */
  takesReply: z.boolean(),
  becameWords: z.nullable(z.string()),
  recordedAt: instantShape,
  /** Null: registered from its ticket by itself. */
  recordedBy: z.nullable(named),
  retiredAt: z.nullable(instantShape),
  retiredReason: z.nullable(z.string()),
  revision: revisionShape,
  abilities: z.array(z.enum(needActs)),
});
export type NeedView = z.output<typeof needView>;

export const needSorts = ['heardAt', '-heardAt'] as const;

export const listNeeds = endpoint({
  method: 'GET',
  path: '/needs',
  summary: 'What customers need or suggest, newest first.',
  query: z.strictObject({
    ...pageQuery,
    ...needReportFilters,
    contactId: z.optional(idShape),
    ticketId: z.optional(idShape),
    /** In what was said. */
    q: z.optional(lineShape(100)),
    /** From inclusive, to exclusive. */
    heardFrom: z.optional(instantShape),
    heardTo: z.optional(instantShape),
    /** In the provider's zone: the hour of the day, the day of the week from 1, Monday. */
    heardHour: z.optional(hourShape),
    heardWeekday: z.optional(weekdayShape),
    /** Those that a measure counts, and those that it leaves out for lack of the fact (RPT-03). */
    counted: z.optional(needMeasureShape),
    missing: z.optional(needMeasureShape),
    /** Those of which these are not known. */
    without: z.optional(oneOrMore(needUnknownShape)),
    sort: z.optional(z.enum(needSorts)),
  }),
  answer: pageOf(needRow),
});

export const readNeed = endpoint({
  method: 'GET',
  path: '/needs/{need}',
  summary: 'One need: who said what, what was decided, how they were told, what it became.',
  answer: needView,
});

const said = {
  contactId: z.nullable(idShape),
  source: needSourceShape,
  title: lineShape(200),
  words: z.nullable(textShape(20_000)),
  valueLevel: z.nullable(z.enum(valueLevels)),
  valueWords: z.nullable(textShape(2000)),
  heardAt: reckonableShape,
};

const hands = { ownerId: z.nullable(idShape), dueOn: z.nullable(dayShape) };

export const recordNeed = endpoint({
  method: 'POST',
  path: '/needs',
  summary: 'Register what was heard on a visit, in a follow-up, a review or on a ticket.',
  body: z.strictObject({
    customerId: idShape,
    ...z.partial(z.strictObject({ ...said, ...hands })).shape,
    source: said.source,
    title: said.title,
    /** The ticket that it was said on; each is registered once. */
    ticketId: z.optional(idShape),
  }),
  answer: needView,
});

export const changeNeed = endpoint({
  method: 'PATCH',
  path: '/needs/{need}',
  summary: 'Put right what was said, by whom, where and when, and what it is worth.',
  body: z.partial(z.strictObject(said)),
  answer: needView,
});

export const decideNeed = endpoint({
  method: 'POST',
  path: '/needs/{need}/decision',
  summary:
    'Do it, make an offer for it, or decline it with a reason; until the person was told it may be decided anew.',
  body: z.strictObject({ decision: needDecisionShape, reason: z.optional(textShape(2000)) }),
  answer: needView,
  status: 200,
});

export const answerNeed = endpoint({
  method: 'POST',
  path: '/needs/{need}/answer',
  summary: 'Tell the person what was decided, once: as a public reply on the ticket, or note how they were told.',
  body: z.strictObject({ way: z.enum(answerWays), answer: textShape(5000) }),
  answer: needView,
  status: 200,
});

export const handOverNeed = endpoint({
  method: 'POST',
  path: '/needs/{need}/handover',
  summary: 'Say whose it is, and by when the person is to be answered.',
  body: z.strictObject({ ownerId: z.optional(hands.ownerId), dueOn: z.optional(hands.dueOn) }),
  answer: needView,
  status: 200,
});

export const recordNeedOutcome = endpoint({
  method: 'POST',
  path: '/needs/{need}/outcome',
  summary: 'What it became: a ticket by its number, or a change, a project, an upgrade proposal in words.',
  body: z.strictObject({
    became: needOutcomeShape,
    /** Of the same customer. */
    ticketNumber: z.optional(lineShape(50)),
    words: z.optional(textShape(2000)),
  }),
  answer: needView,
  status: 200,
});

export const retireNeed = endpoint({
  method: 'POST',
  path: '/needs/{need}/retirement',
  summary: 'Take out of the register what was none, or stands there twice.',
  body: z.strictObject({ reason: textShape(500) }),
  answer: needView,
  status: 200,
});
