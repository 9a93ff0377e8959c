import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { pageOf, pageQuery } from '../../kernel/page.ts';
import {
  idShape,
  instantShape,
  lineShape,
  oneOrMore,
  reckonableShape,
  revisionShape,
  textShape,
} from '../../kernel/shapes.ts';

/** What was done about a virus; `none`: nothing yet. */
export const virusActions = ['blocked', 'cleaned', 'quarantined', 'deleted', 'reinstalled', 'none'] as const;
export type VirusAction = (typeof virusActions)[number];

const named = z.object({ id: idShape, name: z.string() });

export const virusEventRow = z.object({
  id: idShape,
  customer: named,
  machine: z.object({ id: idShape, number: z.string(), name: z.string() }),
  virusName: z.string(),
  foundAt: instantShape,
  action: z.enum(virusActions),
  note: z.nullable(z.string()),
  source: z.enum(['person', 'import']),
  /** Null: it came with a file of somebody who is no staff. */
  recordedBy: z.nullable(named),
  retiredAt: z.nullable(instantShape),
  revision: revisionShape,
  abilities: z.array(z.enum(['change', 'retire'])),
});
export type VirusEventRow = z.output<typeof virusEventRow>;

export const listVirusEvents = endpoint({
  method: 'GET',
  path: '/virus-events',
  summary: 'Viruses that were found on machines, newest first.',
  query: z.strictObject({
    ...pageQuery,
    customerId: z.optional(idShape),
    assetId: z.optional(idShape),
    action: z.optional(oneOrMore(z.enum(virusActions))),
    /** From inclusive, to exclusive. */
    foundFrom: z.optional(instantShape),
    foundTo: z.optional(instantShape),
    /** Also those that turned out to be none. */
    retired: z.optional(z.literal('with')),
  }),
  answer: pageOf(virusEventRow),
});

const said = {
  virusName: lineShape(200),
  foundAt: reckonableShape,
  action: z.enum(virusActions),
  note: z.nullable(textShape(2000)),
};

export const recordVirusEvent = endpoint({
  method: 'POST',
  path: '/virus-events',
  summary: 'Record a virus that was found on a machine, and what was done about it.',
  body: z.strictObject({ assetId: idShape, ...said, note: z.optional(said.note) }),
  answer: virusEventRow,
});

export const changeVirusEvent = endpoint({
  method: 'PATCH',
  path: '/virus-events/{virusEvent}',
  summary: 'Put right what was found, or say what has been done about it since.',
  body: z.partial(z.strictObject(said)),
  answer: virusEventRow,
});

export const retireVirusEvent = endpoint({
  method: 'POST',
  path: '/virus-events/{virusEvent}/retirement',
  summary: 'Take out what was no virus, or stands there twice.',
  answer: virusEventRow,
  status: 200,
});
