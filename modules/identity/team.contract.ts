import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { idShape, instantShape, lineShape, revisionShape } from '../../kernel/shapes.ts';

export const teamView = z.object({
  id: idShape,
  name: z.string(),
  /** Line of support, 1 to 3; null: not known (imported). */
  line: z.nullable(z.int()),
  /** By name. */
  members: z.array(z.object({ id: idShape, name: z.string(), isLeader: z.boolean() })),
  branch: z.nullable(z.object({ id: idShape, name: z.string() })),
  /** Rules of its qualification that it does not meet now. */
  missedRules: z.int(),
  retiredAt: z.nullable(instantShape),
  revision: revisionShape,
  abilities: z.array(z.string()),
});
export type TeamView = z.output<typeof teamView>;

const fields = {
  name: lineShape(60),
  line: z.nullable(z.int().check(z.gte(1), z.lte(3))),
  memberIds: z.array(idShape).check(z.maxLength(500)),
  /** One of the members (组长). */
  leaderId: z.nullable(idShape),
  branchId: z.nullable(idShape),
};
const change = z.partial(z.strictObject(fields));

export const listTeams = endpoint({
  method: 'GET',
  path: '/teams',
  summary: 'All teams by name; retired ones on demand.',
  query: z.strictObject({ retired: z.optional(z.enum(['with'])) }),
  answer: z.object({ items: z.array(teamView) }),
});

export const readTeam = endpoint({ method: 'GET', path: '/teams/{team}', summary: 'One team.', answer: teamView });

export const recordTeam = endpoint({
  method: 'POST',
  path: '/teams',
  summary: 'Set up a team.',
  body: z.extend(change, { name: fields.name }),
  answer: teamView,
});

export const changeTeam = endpoint({
  method: 'PATCH',
  path: '/teams/{team}',
  summary: 'Change a team, its line and members.',
  body: change,
  answer: teamView,
});

export const retireTeam = endpoint({
  method: 'POST',
  path: '/teams/{team}/retirement',
  summary: 'Retire a team: nothing new is given to it.',
  answer: teamView,
});
