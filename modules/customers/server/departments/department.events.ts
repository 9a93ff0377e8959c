import type { Announcement } from '../../../../kernel/event.ts';
import type { Id } from '../../../../kernel/id.ts';

interface DepartmentKeys {
  id: Id;
  customerId: Id;
}

export function departmentRecorded(department: DepartmentKeys & { name: string; parentId: Id | null }): Announcement {
  const { parentId, name } = department;
  return ofDepartment(department, 'recorded', { payload: { parentId }, text: { name } });
}

export function departmentChanged(department: DepartmentKeys, changes: object): Announcement {
  return ofDepartment(department, 'changed', { payload: { fields: Object.keys(changes) }, text: { changes } });
}

export function departmentMoved(department: DepartmentKeys, move: { from: Id | null; to: Id | null }): Announcement {
  return ofDepartment(department, 'moved', { payload: move });
}

/** `successorId`: where its people and the departments below it went; absent when there were none. */
export function departmentRetired(department: DepartmentKeys, left: { successorId?: Id | null }): Announcement {
  return ofDepartment(department, 'retired', { payload: left });
}

export function departmentReinstated(department: DepartmentKeys): Announcement {
  return ofDepartment(department, 'reinstated', {});
}

function ofDepartment(
  { id, customerId }: DepartmentKeys,
  what: string,
  { payload = {}, text }: { payload?: Record<string, unknown>; text?: Record<string, unknown> },
): Announcement {
  return {
    kind: `department.${what}`,
    version: 1,
    subject: { kind: 'department', id },
    customerId,
    audience: 'internal',
    payload,
    text,
  };
}
