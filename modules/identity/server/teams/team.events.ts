import type { Changes } from '../../../../kernel/changes.ts';
import type { Announcement } from '../../../../kernel/event.ts';
import type { Id } from '../../../../kernel/id.ts';

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

export function teamRecorded(team: { id: Id; line: number | null; memberIds: readonly Id[] }): Announcement {
  return ofTeam(team.id, 'recorded', { line: team.line, memberIds: team.memberIds });
}

export function teamChanged(id: Id, changes: Changes): Announcement {
  return ofTeam(id, 'changed', { changes });
}

export function teamRetired(id: Id): Announcement {
  return ofTeam(id, 'retired');
}

export function teamsImported(teams: readonly { id: Id; foreignKey: string }[]): Announcement[] {
  return teams.map(({ id, foreignKey }) => ofTeam(id, 'imported', { foreignKey }));
}
