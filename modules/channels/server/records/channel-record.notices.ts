import type { Id } from '../../../../kernel/id.ts';
import type { Notice, NoticeSubject, NoticeWords } from '../../../../platform/module/notice.ts';
import { channelRecordsById } from './channel-record.store.ts';

/** Told by a job of ours, when nobody has settled what came in. */
export const lateNotice: Notice = {
  kind: 'channel_record.late',
  textKey: 'channels:notice.channel_record.late',
  tells: 'staff',
  permission: 'channel_record.supervise',
  byMail: false,
  to: [],
  lineOf: ({ kind, count }) => (count === 1 ? `line_${String(kind)}` : 'lineMany'),
};

export const recordsInNotices: NoticeSubject = {
  kind: 'channel_record',
  async describe(tx, ids) {
    if (ids.length === 0) return new Map();
    const records = await channelRecordsById(tx, ids);
    return new Map(
      records.map(({ id, contactName, address, label }): [Id, NoticeWords] => [
        id,
        wordsOf(id, contactName ?? address ?? '', label ?? ''),
      ]),
    );
  },
};

/** With whatever else is late beside it. No entry is shown in the portal. */
function wordsOf(id: Id, name: string, title: string): NoticeWords {
  return { name, title, deskPath: `/channel-records?late=true&row=${id}`, portalPath: '/portal' };
}
