import type { Announcement } from '../../../../kernel/event.ts';
import type { Id } from '../../../../kernel/id.ts';
import type { QualificationOutcome } from '../../qualification.contract.ts';
import type { QualificationRule } from './qualification.rules.ts';

function ofTeam(id: Id, kind: string, payload: Record<string, unknown>): Announcement {
  return {
    kind: `team.${kind}`,
    version: 1,
    subject: { kind: 'team', id },
    customerId: null,
    audience: 'internal',
    payload,
  };
}

export function qualificationSet(teamId: Id, rules: readonly QualificationRule[]): Announcement {
  return ofTeam(teamId, 'qualification_set', { rules });
}

/** Who falls short, by id. */
export function qualificationMissed(teamId: Id, rules: readonly QualificationOutcome[]): Announcement {
  return ofTeam(teamId, 'qualification_missed', {
    rules: rules.map(({ short, ...rule }) => ({ ...rule, shortIds: short.map(({ id }) => id) })),
  });
}
