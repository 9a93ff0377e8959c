import type { Changes } from '../../../../kernel/changes.ts';
import type { Announcement } from '../../../../kernel/event.ts';
import type { Id } from '../../../../kernel/id.ts';
import type { QualificationOutcome } from '../../qualification.contract.ts';
import type { QualificationRule } from '../qualification/qualification.rules.ts';

function ofTeam(id: Id, kind: string, payload: Record<string, unknown> = {}): Announcement {
  return {
    kind: `team.${kind}`,
    version: 1,
    subject: { kind: 'team', id },
    customerId: null,
    audience: 'internal',
    payload,
  };
}

interface RecordedTeam {
  id: Id;
  line: number | null;
  branchId: Id | null;
  memberIds: readonly Id[];
  leaderId: Id | null;
}

export function teamRecorded({ id, line, branchId, memberIds, leaderId }: RecordedTeam): Announcement {
  return ofTeam(id, 'recorded', { line, branchId, memberIds, leaderId });
}

export function teamChanged(id: Id, changes: Changes): Announcement {
  return ofTeam(id, 'changed', { changes });
}

export function leaderHandedOver(id: Id, hands: { from: Id; to: Id | null }): Announcement {
  return ofTeam(id, 'leader_handed_over', hands);
}

export function teamRetired(id: Id): Announcement {
  return ofTeam(id, 'retired');
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

export function teamsImported(teams: readonly { id: Id; foreignKey: string }[]): Announcement[] {
  return teams.map(({ id, foreignKey }) => ofTeam(id, 'imported', { foreignKey }));
}
