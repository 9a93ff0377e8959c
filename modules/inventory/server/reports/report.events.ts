import type { Announcement } from '../../../../kernel/event.ts';
import type { Id } from '../../../../kernel/id.ts';
import type { Doubt } from '../../inventory-report.contract.ts';

interface About {
  id: Id;
  customerId: Id;
}

/** Nobody but a person can say which machine it is of. */
export function reportHeld(report: About, why: Doubt): Announcement {
  return ofReport(report, 'held', { why });
}

export function reportDecided(report: About, decision: { as: string; assetId: Id | null }): Announcement {
  return ofReport(report, 'decided', decision);
}

export function reportUndone(report: About, assetId: Id): Announcement {
  return ofReport(report, 'undone', { assetId });
}

function ofReport({ id, customerId }: About, kind: string, payload: Record<string, unknown>): Announcement {
  return {
    kind: `inventory_report.${kind}`,
    version: 1,
    subject: { kind: 'inventory_report', id },
    customerId,
    audience: 'internal',
    payload,
  };
}
