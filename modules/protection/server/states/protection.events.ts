import type { Changes } from '../../../../kernel/changes.ts';
import type { Announcement } from '../../../../kernel/event.ts';
import type { Id } from '../../../../kernel/id.ts';
import type { ProtectionSource } from '../../protection.contract.ts';

/** Told of the machine: its page shows what became of it. */
export function protectionChanged(
  { id, customerId }: { id: Id; customerId: Id },
  { exemptReason, ...changes }: Changes,
  source: ProtectionSource,
): Announcement {
  return {
    kind: 'asset.protection_changed',
    version: 1,
    subject: { kind: 'asset', id },
    customerId,
    audience: 'internal',
    payload: { source, changes },
    ...(exemptReason && { text: { exemptReason } }),
  };
}
