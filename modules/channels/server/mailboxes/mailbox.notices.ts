import type { Id } from '../../../../kernel/id.ts';
import type { Notice, NoticeSubject, NoticeWords } from '../../../../platform/module/notice.ts';
import { mailboxesNamed } from './silent-mailbox.store.ts';

/** Told by a job of ours, when a mailbox cannot be read for a while: nobody else would miss what doesn't come. */
export const silentNotice: Notice = {
  kind: 'mailbox.silent',
  textKey: 'channels:notice.mailbox.silent',
  tells: 'staff',
  permission: 'mailbox.read',
  byMail: true,
  to: [],
};

export const mailboxesInNotices: NoticeSubject = {
  kind: 'mailbox',
  async describe(tx, ids) {
    const mailboxes = await mailboxesNamed(tx, ids);
    return new Map(
      mailboxes.map(({ id, name, address }): [Id, NoticeWords] => [
        id,
        { name: address, title: name, deskPath: `/mailboxes/${id}`, portalPath: '/portal' },
      ]),
    );
  },
};
