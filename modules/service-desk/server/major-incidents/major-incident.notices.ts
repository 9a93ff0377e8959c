import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { Notice, NoticeSubject } from '../../../../platform/module/notice.ts';
import { majorTitles, presentStaff } from './major-names.store.ts';

function tells(kind: string, rest: Partial<Notice>): Notice {
  const textKey = `service-desk:notice.major_incident.${kind}`;
  const usual = { to: [], tells: 'staff' as const, byMail: true, permission: 'major_incident.read' };
  return { kind: `major_incident.${kind}`, textKey, ...usual, ...rest };
}

/** Told by a job of ours. */
export const updateDue = tells('update_due', { permission: 'major_incident.lead' });

export const majorNotices: readonly Notice[] = [
  tells('proposed', { to: ['major_incident.proposed'], permission: 'major_incident.declare', whom: presentStaff }),
  tells('declared', { to: ['major_incident.declared'], whom: presentStaff }),
  updateDue,
];

export const majorsInNotices: NoticeSubject = { kind: 'major_incident', describe: describeMajors };

async function describeMajors(tx: Tx, ids: readonly Id[]) {
  const words = (id: Id, title: string) => ({ name: '', title, deskPath: `/major-incidents/${id}`, portalPath: '' });
  return new Map((await majorTitles(tx, ids)).map(({ id, title }) => [id, words(id, title)]));
}
