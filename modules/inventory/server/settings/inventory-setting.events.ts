import type { Changes } from '../../../../kernel/changes.ts';
import type { Announcement } from '../../../../kernel/event.ts';
import type { Id } from '../../../../kernel/id.ts';

export function inventorySettingChanged(tenantId: Id, changes: Changes): Announcement {
  return {
    kind: 'provider.inventory_setting_changed',
    version: 1,
    subject: { kind: 'provider', id: tenantId },
    customerId: null,
    audience: 'internal',
    payload: { changes },
  };
}
