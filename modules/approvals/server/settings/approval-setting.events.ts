import type { Changes } from '../../../../kernel/changes.ts';
import type { Announcement } from '../../../../kernel/event.ts';
import type { Id } from '../../../../kernel/id.ts';

/** A provider has one of them, so it goes by the provider's id. */
export function approvalSettingChanged(tenantId: Id, changes: Changes): Announcement {
  return {
    kind: 'approval_setting.changed',
    version: 1,
    subject: { kind: 'approval_setting', id: tenantId },
    customerId: null,
    audience: 'internal',
    payload: { changes },
  };
}
