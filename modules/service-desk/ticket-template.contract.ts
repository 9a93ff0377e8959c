import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { idShape, lineShape, revisionShape, textShape } from '../../kernel/shapes.ts';
import { codeShape } from '../catalogue/code-list.contract.ts';
import { impactShape, urgencyShape } from '../catalogue/priority.contract.ts';
import { ticketKindShape } from './ticket-codes.contract.ts';
import { namedShape } from './ticket-view.contract.ts';

/** How a fault of this kind is solved on the phone. */
const resolutionShape = z.strictObject({ code: codeShape, mode: codeShape, solution: textShape(20_000) });

/** What a ticket made from it begins with; null: nothing. */
const beginnings = {
  kind: z.nullable(ticketKindShape),
  title: z.nullable(z.string()),
  description: z.nullable(z.string()),
  channel: z.nullable(z.string()),
  impact: z.nullable(impactShape),
  urgency: z.nullable(urgencyShape),
  resolution: z.nullable(z.object({ code: z.string(), mode: z.string(), solution: z.string() })),
};

export const ticketTemplateView = z.object({
  id: idShape,
  name: z.string(),
  ...beginnings,
  /** Of category and team only what is in use. */
  category: z.nullable(namedShape),
  team: z.nullable(namedShape),
  /** In the order in which they are offered, from 0. */
  position: z.int(),
  isRetired: z.boolean(),
  revision: revisionShape,
  /** `change`, `retire`, `reinstate`. */
  abilities: z.array(z.string()),
});
export type TicketTemplateView = z.output<typeof ticketTemplateView>;

export const listTicketTemplates = endpoint({
  method: 'GET',
  path: '/ticket-templates',
  summary:
    'Templates for frequent faults, in their order; with words, those whose name has them all, pinyin initials too.',
  query: z.strictObject({
    q: z.optional(lineShape(60)),
    /** Without it, retired ones are left out. */
    state: z.optional(z.enum(['in_use', 'all'])),
  }),
  answer: z.object({
    items: z.array(ticketTemplateView),
    /** `record`. */
    abilities: z.array(z.string()),
  }),
});

export const readTicketTemplate = endpoint({
  method: 'GET',
  path: '/ticket-templates/{ticketTemplate}',
  summary: 'One template.',
  answer: ticketTemplateView,
});

const nameShape = lineShape(100);
const given = {
  kind: z.optional(z.nullable(ticketKindShape)),
  categoryId: z.optional(z.nullable(idShape)),
  title: z.optional(z.nullable(lineShape(200))),
  description: z.optional(z.nullable(textShape(20_000))),
  channel: z.optional(z.nullable(codeShape)),
  impact: z.optional(z.nullable(impactShape)),
  urgency: z.optional(z.nullable(urgencyShape)),
  teamId: z.optional(z.nullable(idShape)),
  resolution: z.optional(z.nullable(resolutionShape)),
};

export const recordTicketTemplate = endpoint({
  method: 'POST',
  path: '/ticket-templates',
  summary: 'Add a template; it stands last.',
  body: z.strictObject({ name: nameShape, ...given }),
  answer: ticketTemplateView,
});

export const changeTicketTemplate = endpoint({
  method: 'PATCH',
  path: '/ticket-templates/{ticketTemplate}',
  summary: 'Change a template, or its place; tickets that were made from it stay as they are.',
  body: z.strictObject({
    name: z.optional(nameShape),
    ...given,
    /** Its new place, from 0; beyond the last is last. */
    position: z.optional(z.int32().check(z.gte(0))),
  }),
  answer: ticketTemplateView,
});

export const retireTicketTemplate = endpoint({
  method: 'POST',
  path: '/ticket-templates/{ticketTemplate}/retirement',
  summary: 'Take a template out of use.',
  answer: ticketTemplateView,
});

export const reinstateTicketTemplate = endpoint({
  method: 'DELETE',
  path: '/ticket-templates/{ticketTemplate}/retirement',
  summary: 'Bring a retired template back into use.',
  answer: ticketTemplateView,
});
