import type { Id } from '../../../../kernel/id.ts';

/** A category on the way up to its root, with whom it names. */
export interface Step {
  categoryId: Id;
  /** For the customer in question. */
  customerTeamId: Id | null;
  defaultTeamId: Id | null;
}

export interface Choice {
  teamId: Id;
  by: 'customer' | 'default';
  /** The category that named it. */
  categoryId: Id;
}

/**
 * ORG-10: the category's team for the customer, then its default team; of each kind the nearest category above counts.
 * `way` begins with the ticket's own category. Null: nobody's.
 */
export function chooseTeam(way: readonly Step[], isInUse: (teamId: Id) => boolean): Choice | null {
  const wishes: Choice[] = [
    ...way.flatMap(({ categoryId, customerTeamId: teamId }) =>
      teamId === null ? [] : [{ teamId, categoryId, by: 'customer' as const }],
    ),
    ...way.flatMap(({ categoryId, defaultTeamId: teamId }) =>
      teamId === null ? [] : [{ teamId, categoryId, by: 'default' as const }],
    ),
  ];
  return wishes.find(({ teamId }) => isInUse(teamId)) ?? null;
}
