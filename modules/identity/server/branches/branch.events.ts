import type { Changes } from '../../../../kernel/changes.ts';
import type { Announcement } from '../../../../kernel/event.ts';
import type { Id } from '../../../../kernel/id.ts';

function ofBranch(id: Id, kind: string, payload: Record<string, unknown> = {}): Announcement {
  return {
    kind: `branch.${kind}`,
    version: 1,
    subject: { kind: 'branch', id },
    customerId: null,
    audience: 'internal',
    payload,
  };
}

export function branchRecorded({ id, name }: { id: Id; name: string }): Announcement {
  return { ...ofBranch(id, 'recorded'), text: { name } };
}

export function branchChanged(id: Id, changes: Changes): Announcement {
  return { ...ofBranch(id, 'changed', { fields: Object.keys(changes) }), text: changes };
}

export function branchRetired(id: Id): Announcement {
  return ofBranch(id, 'retired');
}
