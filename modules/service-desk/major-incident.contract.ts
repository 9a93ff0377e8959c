import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { pageOf, pageQuery } from '../../kernel/page.ts';
import { dayShape, idShape, instantShape, lineShape, revisionShape, textShape } from '../../kernel/shapes.ts';
import { updateMinutesShape } from './emergency-plan.contract.ts';
import { ticketStatusShape } from './ticket-codes.contract.ts';
import { namedShape } from './ticket-view.contract.ts';

/** Proposed by a rule, running, over but not reviewed, reviewed, or none at all (SD-13). */
export const majorStates = ['proposed', 'running', 'stood_down', 'closed', 'dismissed'] as const;
export type MajorState = (typeof majorStates)[number];

export const majorActs = [
  'declare',
  'dismiss',
  'change',
  'check',
  'note',
  'broadcast',
  'link',
  'stand_down',
  'review',
  'close',
] as const;
export type MajorAct = (typeof majorActs)[number];

const titleShape = lineShape(200);
const wordsShape = textShape(5000);

const summary = {
  id: idShape,
  title: z.string(),
  state: z.enum(majorStates),
  commander: z.nullable(namedShape),
  beganAt: instantShape,
  declaredAt: z.nullable(instantShape),
  stoodDownAt: z.nullable(instantShape),
  /** When those who are hit were told last. */
  toldAt: z.nullable(instantShape),
  /** By when they should be told again; null: it does not run. */
  nextUpdateAt: z.nullable(instantShape),
  /** How many reported it, at how many customers. */
  tickets: z.int(),
  customers: z.int(),
};
export const majorIncidentRow = z.object(summary);
export type MajorIncidentRow = z.output<typeof majorIncidentRow>;

const stepShape = z.object({
  key: z.string(),
  text: z.string(),
  doneAt: z.nullable(instantShape),
  doneBy: z.nullable(z.string()),
});
export type MajorStep = z.output<typeof stepShape>;

export const majorIncidentView = z.object({
  ...summary,
  /** Which rule proposed it, and the plan that it names while in use; null: declared by hand. */
  rule: z.nullable(namedShape),
  rulePlan: z.nullable(namedShape),
  /** Of which branch, site or machine it counted tickets. */
  about: z.nullable(z.string()),
  planName: z.nullable(z.string()),
  steps: z.array(stepShape),
  updateMinutes: z.int(),
  /** Of each customer the ticket that the others of the same customer are children of. */
  hits: z.array(
    z.object({
      id: idShape,
      customer: namedShape,
      ticket: z.object({ id: idShape, number: z.string(), title: z.string(), status: ticketStatusShape }),
      children: z.int(),
    }),
  ),
  dismissReason: z.nullable(z.string()),
  happened: z.nullable(z.string()),
  cause: z.nullable(z.string()),
  helped: z.nullable(z.string()),
  actions: z.array(z.object({ text: z.string(), owner: z.nullable(namedShape), dueOn: z.string() })),
  closedAt: z.nullable(instantShape),
  abilities: z.array(z.enum(majorActs)),
  revision: revisionShape,
});
export type MajorIncidentView = z.output<typeof majorIncidentView>;

export const majorEntryView = z.object({
  id: idShape,
  at: instantShape,
  kind: z.enum([
    'proposed',
    'declared',
    'dismissed',
    'commander',
    'hit',
    'note',
    'broadcast',
    'step_done',
    'step_open',
    'stood_down',
    'review',
    'closed',
  ]),
  /** Null: the system. */
  who: z.nullable(z.string()),
  words: z.nullable(z.string()),
  count: z.nullable(z.int()),
});
export type MajorEntryView = z.output<typeof majorEntryView>;
export type MajorEntryKind = MajorEntryView['kind'];

export const listMajorIncidents = endpoint({
  method: 'GET',
  path: '/major-incidents',
  summary: 'Major incidents, newest first: those that run or are proposed, or past ones.',
  query: z.strictObject({ ...pageQuery, state: z.optional(z.enum(['open', 'past', 'running'])) }),
  answer: pageOf(majorIncidentRow),
});

export const readMajorIncident = endpoint({
  method: 'GET',
  path: '/major-incidents/{majorIncident}',
  summary: 'One major incident: whom it hits, what is done, and its review.',
  answer: majorIncidentView,
});

export const readMajorTimeline = endpoint({
  method: 'GET',
  path: '/major-incidents/{majorIncident}/timeline',
  summary: 'The story of a major incident, oldest first.',
  answer: z.object({ items: z.array(majorEntryView) }),
});

const declaration = {
  title: titleShape,
  /** Without one, whoever declares it. */
  commanderId: z.optional(idShape),
  /** Whose steps it takes. */
  planId: z.optional(idShape),
};

export const declareMajorIncident = endpoint({
  method: 'POST',
  path: '/major-incidents',
  summary: 'Declare a major incident from tickets that report it: their customers are told of it in the portal.',
  body: z.strictObject({
    ...declaration,
    ticketIds: z.array(idShape).check(z.minLength(1), z.maxLength(50)),
    beganAt: z.optional(instantShape),
  }),
  answer: majorIncidentView,
});

export const confirmMajorIncident = endpoint({
  method: 'POST',
  path: '/major-incidents/{majorIncident}/declaration',
  summary: 'Declare what a rule proposed: the tickets that it counted join it.',
  body: z.strictObject(declaration),
  answer: majorIncidentView,
  status: 200,
});

export const dismissMajorIncident = endpoint({
  method: 'POST',
  path: '/major-incidents/{majorIncident}/dismissal',
  summary: 'Say that what a rule proposed is no major incident, and why.',
  body: z.strictObject({ reason: wordsShape }),
  answer: majorIncidentView,
  status: 200,
});

export const changeMajorIncident = endpoint({
  method: 'PATCH',
  path: '/major-incidents/{majorIncident}',
  summary: 'Change its title, its commander, or how often those who are hit are told.',
  body: z.strictObject({
    title: z.optional(titleShape),
    commanderId: z.optional(idShape),
    updateMinutes: z.optional(updateMinutesShape),
  }),
  answer: majorIncidentView,
});

export const checkMajorStep = endpoint({
  method: 'POST',
  path: '/major-incidents/{majorIncident}/steps',
  summary: 'Tick a step of the emergency plan, or untick it.',
  body: z.strictObject({ key: lineShape(40), isDone: z.boolean() }),
  answer: majorIncidentView,
  status: 200,
});

export const noteOnMajorIncident = endpoint({
  method: 'POST',
  path: '/major-incidents/{majorIncident}/notes',
  summary: 'Write a line into the story, for staff only.',
  body: z.strictObject({ words: wordsShape }),
  answer: majorIncidentView,
  status: 200,
});

export const broadcastMajorUpdate = endpoint({
  method: 'POST',
  path: '/major-incidents/{majorIncident}/broadcasts',
  summary: 'Tell everybody who reported it, on their own ticket, and all people of the customers hit, in the portal.',
  body: z.strictObject({ words: wordsShape }),
  answer: majorIncidentView,
  status: 200,
});

export const joinMajorIncident = endpoint({
  method: 'POST',
  path: '/major-incidents/{majorIncident}/tickets',
  summary: 'Let a ticket join a major incident: as child of the ticket of its customer, or as the first one of it.',
  body: z.strictObject({ ticketId: idShape }),
  answer: majorIncidentView,
  status: 200,
});

export const standDownMajorIncident = endpoint({
  method: 'POST',
  path: '/major-incidents/{majorIncident}/stand-down',
  summary: 'Say that it is over, in words for everybody who reported it; its review follows.',
  body: z.strictObject({ words: z.optional(wordsShape) }),
  answer: majorIncidentView,
  status: 200,
});

export const reviewMajorIncident = endpoint({
  method: 'PUT',
  path: '/major-incidents/{majorIncident}/review',
  summary: 'Write down what happened, why, what helped, and who does what by when.',
  body: z.strictObject({
    happened: z.optional(wordsShape),
    cause: z.optional(wordsShape),
    helped: z.optional(wordsShape),
    actions: z
      .array(z.strictObject({ text: lineShape(300), ownerId: idShape, dueOn: dayShape }))
      .check(z.maxLength(50)),
  }),
  answer: majorIncidentView,
});

export const closeMajorIncident = endpoint({
  method: 'POST',
  path: '/major-incidents/{majorIncident}/closure',
  summary: 'Close the review, once all of it is written down.',
  answer: majorIncidentView,
  status: 200,
});
