import type { Id } from '../../../../kernel/id.ts';
import type { ReadMail } from '../../../../platform/mail/read/read-mail.ts';
import type { IncomingMail } from './incoming-mail.rules.ts';
import type { FetchedFile } from './look-into-files.ts';

type Fields = Pick<
  IncomingMail,
  'messageId' | 'inReplyTo' | 'referenceIds' | 'fromAddress' | 'fromName' | 'addresses'
> &
  Pick<IncomingMail, 'subject' | 'sentAt' | 'freshText' | 'quotedText' | 'html' | 'outsidePictures' | 'droppedFiles'>;

/** What a mail's row keeps of what was read; pictures in its text are those of its files that we drew. */
export function mailFieldsOf(read: Omit<ReadMail, 'files'>, files: readonly (FetchedFile & { id: Id })[]): Fields {
  const { messageId, inReplyTo, references, from, subject, sentAt } = read;
  const { freshText, quotedText, outsidePictures, droppedFiles } = read;
  return {
    messageId,
    inReplyTo,
    referenceIds: references,
    fromAddress: from?.address ?? null,
    fromName: from?.name ?? null,
    addresses: { to: read.to, cc: read.cc, replyTo: read.replyTo, deliveredTo: deliveredTo(read.headers) },
    subject,
    sentAt,
    freshText,
    quotedText,
    html: read.html === null ? null : withPictures(read.html, files),
    outsidePictures,
    droppedFiles,
  };
}

const ways = ['delivered-to', 'x-original-to', 'envelope-to', 'x-envelope-to', 'x-forwarded-to'];

function deliveredTo(headers: ReadMail['headers']): string[] {
  const said = ways.flatMap((way) => headers[way] ?? []);
  const addresses = said.flatMap(
    (value) => value.toLowerCase().match(/[^\s@<>"(),;:\\]{1,200}@[^\s@<>"(),;:\\]{1,250}/g) ?? [],
  );
  return [...new Set(addresses)].slice(0, 20);
}

/** A picture that did not come along, or that we cannot draw, leaves its words. */
function withPictures(html: string, files: readonly (FetchedFile & { id: Id })[]): string {
  const drawn = files.filter(({ seen }) => seen.preview !== null);
  const byContentId = new Map(drawn.map(({ contentId, id }) => [contentId, id]));
  return html.replaceAll(/ src="cid:([\w.@+-]+)"/g, (_all, contentId: string) => {
    const id = byContentId.get(contentId);
    return id === undefined ? '' : ` src="/api/v1/attachments/${id}/preview"`;
  });
}
