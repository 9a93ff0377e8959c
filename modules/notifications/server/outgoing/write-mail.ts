import type { TextParams } from '../../../../platform/texts/texts.ts';
import { lineKeyOf } from '../../../../platform/module/notice.ts';
import type { JobSteps } from '../../../../platform/module/queued-job.ts';
import { ownTenant } from '../../../tenancy/index.ts';
import type { NoticeBook } from '../notices/notice-book.ts';
import { composeMail, type ComposedMail } from './compose-mail.rules.ts';
import type { OutgoingMail } from './outgoing-mail.rules.ts';

/**
 * The words of a mail, read as one of the customer's people could read them, whoever it is for: by the portal's
 * database role, which cannot read a private entry (SD-11). Null: there is nothing that they may be told any more.
 */
export async function writeMail(steps: JobSteps, book: NoticeBook, mail: OutgoingMail): Promise<ComposedMail | null> {
  const notice = book.notice(mail.kind);
  const subject = mail.subjectKind === null ? undefined : book.subject(mail.subjectKind);
  const { customerId, subjectId, params, locale } = mail;
  if (!notice || !subject || customerId === null || subjectId === null) return null;
  const read = await steps.readAsCustomer(customerId, async (tx) => ({
    words: (await subject.describe(tx, [subjectId])).get(subjectId),
    quote: (await subject.quote?.(tx, params)) ?? null,
    provider: (await ownTenant(tx))?.name ?? '',
  }));
  if (!read.words) return null;
  const { name, title, deskPath, portalPath } = read.words;
  const say = (key: string, values: TextParams) => steps.texts.translate(locale, key, values);
  const path = notice.tells === 'contact' ? portalPath : deskPath;
  const words = {
    provider: read.provider,
    greeting: mail.toName ?? '',
    line: say(lineKeyOf(notice, params), { ...params, name, title }),
    quote: read.quote,
    // who cannot sign in has no page to go to
    link: steps.publicUrl === null || mail.accountId === null ? null : `${steps.publicUrl}${path}`,
  };
  return composeMail(words, (key, values) => say(`notifications:mail.${key}`, values));
}
