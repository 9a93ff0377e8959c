import type { Changes } from '../../../../kernel/changes.ts';
import type { Announcement } from '../../../../kernel/event.ts';
import type { Id } from '../../../../kernel/id.ts';

/** A provider has one of them, so it goes by the provider's id. */
export function reliabilitySettingChanged(tenantId: Id, changes: Changes): Announcement {
  return {
    kind: 'provider.reliability_setting_changed',
    version: 1,
    subject: { kind: 'provider', id: tenantId },
    customerId: null,
    audience: 'internal',
    payload: { changes },
  };
}
