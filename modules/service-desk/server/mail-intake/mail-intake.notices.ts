import type { Notice, NoticeSubject } from '../../../../platform/module/notice.ts';
import { threadOfMail } from '../mail-threads/thread-of-mail.ts';

/** Sent to an address and never to a person: nobody chooses it. */
export const strangerNotice: Notice = {
  kind: 'incoming_mail.looked_at',
  textKey: 'service-desk:notice.incoming_mail.looked_at',
  to: [],
  tells: 'contact',
  byMail: true,
  permission: 'mail_intake.read',
};

/** Of a mail of somebody unknown nothing is told but that it came. */
export const mailsInNotices: NoticeSubject = {
  kind: 'incoming_mail',
  describe: () => Promise.resolve(new Map()),
  toNobody: { name: '', title: '', deskPath: '', portalPath: '' },
  thread: threadOfMail,
};
