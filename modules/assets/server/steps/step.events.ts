import type { Changes } from '../../../../kernel/changes.ts';
import type { Announcement } from '../../../../kernel/event.ts';
import type { Id } from '../../../../kernel/id.ts';

interface About {
  id: Id;
  assetId: Id;
  customerId: Id;
  kind: string;
  approvalId: Id | null;
}

/** Whose words stand in the step; here are its ids and codes. */
function ofStep({ id, assetId, customerId, kind, approvalId }: About, event: string): Announcement {
  return {
    kind: `asset.${event}`,
    version: 1,
    subject: { kind: 'asset', id: assetId },
    customerId,
    audience: 'internal',
    payload: { stepId: id, step: kind, ...(approvalId !== null && { approvalId }) },
  };
}

export function stepTaken(step: About): Announcement {
  return ofStep(step, 'step_taken');
}

/** It waits for somebody's yes. */
export function stepAskedFor(step: About): Announcement {
  return ofStep(step, 'step_asked');
}

/** Nobody said yes, or there was nothing left to scrap. */
export function stepGivenUp(step: About): Announcement {
  return ofStep(step, 'step_given_up');
}

export function scrapSettingChanged(customerId: Id, changes: Changes): Announcement {
  return {
    kind: 'customer.scrap_setting_changed',
    version: 1,
    subject: { kind: 'customer', id: customerId },
    customerId,
    audience: 'internal',
    payload: { changes },
  };
}
