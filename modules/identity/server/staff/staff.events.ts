import type { Changes } from '../../../../kernel/changes.ts';
import type { Announcement } from '../../../../kernel/event.ts';
import type { Id } from '../../../../kernel/id.ts';

function ofStaff(id: Id, kind: string, payload: Record<string, unknown> = {}): Announcement {
  return {
    kind: `staff.${kind}`,
    version: 1,
    subject: { kind: 'staff', id },
    customerId: null,
    audience: 'internal',
    payload,
  };
}

export function staffRecorded(member: { id: Id; name: string; email: string | null }): Announcement {
  const { id, name, email } = member;
  return { ...ofStaff(id, 'recorded'), text: { name, email } };
}

/**
 * Which fields, in the chain; what stood and stands in them is personal, beside it. What an hour costs is said to
 * nobody who reads the log.
 */
export function staffChanged(id: Id, changes: Changes): Announcement {
  const { costFenAnHour: _cost, ...told } = changes;
  return { ...ofStaff(id, 'changed', { fields: Object.keys(changes) }), text: told };
}

export function teamsGiven(id: Id, teams: { before: readonly Id[]; after: readonly Id[] }): Announcement {
  return ofStaff(id, 'teams_given', teams);
}

/** `successorId` null: what they held was put back, or they held nothing. */
export function staffRetired(id: Id, successorId: Id | null): Announcement {
  return ofStaff(id, 'retired', { successorId });
}

export function staffReinstated(id: Id): Announcement {
  return ofStaff(id, 'reinstated');
}

/** What another system calls a person by may be their name: it stands beside the chain. */
export function staffImported(members: readonly { id: Id; foreignKey: string }[]): Announcement[] {
  return members.map(({ id, foreignKey }) => ({ ...ofStaff(id, 'imported'), text: { foreignKey } }));
}
