import type { Changes } from '../../../../kernel/changes.ts';
import type { Announcement } from '../../../../kernel/event.ts';
import type { Id } from '../../../../kernel/id.ts';

/** Told of the machine: its page shows what became of it. */
export function backupChanged(
  { id, customerId }: { id: Id; customerId: Id },
  { note, ...changes }: Changes,
): Announcement {
  return {
    kind: 'asset.backup_changed',
    version: 1,
    subject: { kind: 'asset', id },
    customerId,
    audience: 'internal',
    payload: { changes },
    ...(note && { text: { note } }),
  };
}
