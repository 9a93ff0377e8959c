import type { Changes } from '../../../../kernel/changes.ts';
import type { Announcement } from '../../../../kernel/event.ts';
import type { Id } from '../../../../kernel/id.ts';

/** Names and questions may say whom they are about: they stand beside the chain (PLT-16). */
export function savedReportRecorded({ id, name, facts }: { id: Id; name: string; facts: string }): Announcement {
  return ofSavedReport(id, 'recorded', { payload: { facts }, text: { name } });
}

export function savedReportChanged(id: Id, changes: Changes): Announcement {
  return ofSavedReport(id, 'changed', { payload: { fields: Object.keys(changes) }, text: { changes } });
}

export function savedReportRetired(id: Id): Announcement {
  return ofSavedReport(id, 'retired', { payload: {} });
}

function ofSavedReport(id: Id, kind: string, said: Pick<Announcement, 'payload' | 'text'>): Announcement {
  return {
    kind: `saved_report.${kind}`,
    version: 1,
    subject: { kind: 'saved_report', id },
    customerId: null,
    audience: 'internal',
    ...said,
  };
}
