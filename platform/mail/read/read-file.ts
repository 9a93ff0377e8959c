import { askReader } from './mail-thread.ts';
import type { ReadMail } from './read-mail.ts';

export interface UnderstoodFile {
  mail: ReadMail;
  /** No more could be read than who it is from and what it is about, or not even that. */
  isUnreadable: boolean;
}

/**
 * A mail in a file, understood as far as it can be: never throws because of the mail. `isBrokenOff`: only its beginning
 * is there.
 */
export async function readMailFile(path: string, { isBrokenOff }: { isBrokenOff: boolean }): Promise<UnderstoodFile> {
  const mail = await askReader({ path, reads: 'all', isBrokenOff });
  if (mail) return { mail, isUnreadable: false };
  const head = await askReader({ path, reads: 'head', isBrokenOff });
  return { mail: head ?? unknownMail, isUnreadable: true };
}

/** A mail of which nothing is known. */
export const unknownMail: ReadMail = {
  from: null,
  to: [],
  cc: [],
  replyTo: [],
  subject: '',
  messageId: null,
  inReplyTo: null,
  references: [],
  sentAt: null,
  headers: {},
  freshText: '',
  quotedText: null,
  html: null,
  outsidePictures: 0,
  files: [],
  droppedFiles: 0,
};
