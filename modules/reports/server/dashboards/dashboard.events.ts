import type { Announcement } from '../../../../kernel/event.ts';
import type { Id } from '../../../../kernel/id.ts';

export function dashboardRecorded(id: Id, { name, deliveredCode }: { name: string; deliveredCode: string | null }) {
  return ofDashboard(id, 'recorded', { payload: { deliveredCode }, text: { name } });
}

/** Which fields, and the name; what stands on its tiles is nothing to keep. */
export function dashboardChanged(id: Id, fields: readonly string[], name: string): Announcement {
  return ofDashboard(id, 'changed', { payload: { fields }, text: { name } });
}

export function dashboardRestored(id: Id): Announcement {
  return ofDashboard(id, 'restored', { payload: {} });
}

export function dashboardRetired(id: Id): Announcement {
  return ofDashboard(id, 'retired', { payload: {} });
}

/** Of the staff member: where they begin from now on. */
export function firstPageChanged(staffId: Id, page: string): Announcement {
  return {
    kind: 'first_page.changed',
    version: 1,
    subject: { kind: 'staff', id: staffId },
    customerId: null,
    audience: 'internal',
    payload: { page },
  };
}

type Said = Pick<Announcement, 'payload' | 'text'>;

function ofDashboard(id: Id, kind: string, said: Said): Announcement {
  return {
    kind: `dashboard.${kind}`,
    version: 1,
    subject: { kind: 'dashboard', id },
    customerId: null,
    audience: 'internal',
    ...said,
  };
}
