import type { Announcement } from '../../../../kernel/event.ts';
import type { Id } from '../../../../kernel/id.ts';

interface About {
  id: Id;
  customerId: Id;
}

export function scanStarted(scan: About): Announcement {
  return ofScan(scan, 'inventory_scan.started', {});
}

export function scanConfirmed(scan: About, entersNew: boolean): Announcement {
  return ofScan(scan, 'inventory_scan.confirmed', { entersNew });
}

export function scanDiscarded(scan: About): Announcement {
  return ofScan(scan, 'inventory_scan.discarded', {});
}

function ofScan({ id, customerId }: About, kind: string, payload: Record<string, unknown>): Announcement {
  return {
    kind,
    version: 1,
    subject: { kind: 'inventory_scan', id },
    customerId,
    audience: 'internal',
    payload,
  };
}
