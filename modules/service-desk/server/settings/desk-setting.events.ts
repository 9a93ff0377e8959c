import type { Changes } from '../../../../kernel/changes.ts';
import type { Announcement } from '../../../../kernel/event.ts';
import type { Id } from '../../../../kernel/id.ts';

/** A provider has one of them, so it goes by the provider's id. */
export function deskSettingChanged(tenantId: Id, changes: Changes): Announcement {
  return {
    kind: 'desk_setting.changed',
    version: 1,
    subject: { kind: 'desk_setting', id: tenantId },
    customerId: null,
    audience: 'internal',
    payload: { changes },
  };
}

/** In the history of the customer that wants it otherwise. */
export function customerDeskSettingChanged(customerId: Id, changes: Changes): Announcement {
  return {
    kind: 'customer.desk_setting_changed',
    version: 1,
    subject: { kind: 'customer', id: customerId },
    customerId,
    audience: 'internal',
    payload: { changes },
  };
}
