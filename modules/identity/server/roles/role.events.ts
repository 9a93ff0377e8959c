import type { Changes } from '../../../../kernel/changes.ts';
import type { Announcement } from '../../../../kernel/event.ts';
import type { Id } from '../../../../kernel/id.ts';

function ofRole(id: Id, kind: string, payload: Record<string, unknown> = {}): Announcement {
  return {
    kind: `role.${kind}`,
    version: 1,
    subject: { kind: 'role', id },
    customerId: null,
    audience: 'internal',
    payload,
  };
}

export function roleRecorded(role: { id: Id; code: string | null; side: string; permissions: string[] }): Announcement {
  const { id, code, side, permissions } = role;
  return ofRole(id, 'recorded', { code, side, permissions });
}

export function roleChanged(id: Id, changes: Changes): Announcement {
  return ofRole(id, 'changed', { changes });
}

export function roleRetired(id: Id): Announcement {
  return ofRole(id, 'retired');
}
