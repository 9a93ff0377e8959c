import type { Changes } from '../../../../kernel/changes.ts';
import type { Announcement } from '../../../../kernel/event.ts';
import type { Id } from '../../../../kernel/id.ts';

function ofSkill(id: Id, kind: string, payload: Record<string, unknown> = {}): Announcement {
  return {
    kind: `skill.${kind}`,
    version: 1,
    subject: { kind: 'skill', id },
    customerId: null,
    audience: 'internal',
    payload,
  };
}

export function skillRecorded({ id, name }: { id: Id; name: string }): Announcement {
  return { ...ofSkill(id, 'recorded'), text: { name } };
}

export function skillChanged(id: Id, changes: Changes): Announcement {
  return { ...ofSkill(id, 'changed', { fields: Object.keys(changes) }), text: changes };
}

export function skillRetired(id: Id): Announcement {
  return ofSkill(id, 'retired');
}

/** Of the staff member whose level it is. */
export function skillLevelSet(
  staffId: Id,
  level: { skillId: Id; from: number | null; to: number | null },
): Announcement {
  return {
    kind: 'staff.skill_level_set',
    version: 1,
    subject: { kind: 'staff', id: staffId },
    customerId: null,
    audience: 'internal',
    payload: level,
  };
}
