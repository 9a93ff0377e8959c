import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { Mail } from '../../../../platform/mail/send-mail.ts';
import {
  lineKeyOf,
  type MailedFile,
  type MailThread,
  type Notice,
  type NoticeSubject,
  type NoticeWords,
} from '../../../../platform/module/notice.ts';
import type { JobSteps } from '../../../../platform/module/queued-job.ts';
import { ownTenant } from '../../../tenancy/index.ts';
import type { NoticeBook } from '../notices/notice-book.ts';
import { carriedFiles } from './carried-files.rules.ts';
import { composeMail } from './compose-mail.rules.ts';
import type { OutgoingMail } from './outgoing-mail.rules.ts';

/** A mail but for the envelope, which is the same for all. */
export type WrittenMail = Pick<
  Mail,
  'subject' | 'text' | 'html' | 'replyTo' | 'references' | 'files' | 'isAutomatic'
> & {
  from: MailThread['from'];
};

/** What it is about, where there is anything that may still be told. */
interface About {
  notice: Notice;
  subject: NoticeSubject;
  subjectId: Id;
}

/**
 * The words of a mail, read as one of the customer's people could read them, whoever it is for: by the portal's
 * database role, which cannot read a private entry (SD-11). Null: there is nothing that they may be told any more.
 */
export async function writeMail(steps: JobSteps, book: NoticeBook, mail: OutgoingMail): Promise<WrittenMail | null> {
  const about = aboutOf(book, mail);
  const read = about && (await readWords(steps, about, mail));
  if (!about || !read?.words) return null;
  if (about.notice.tells === 'staff') {
    return { ...composed(steps, { about, read, mail, thread: null, guestPath: null }), from: null };
  }
  const thread = await threadOf(steps, about);
  const guestPath = await guestPathOf(steps, about);
  const { carried, left } = carriedFiles(read.files, thread?.mostFileBytes ?? 0);
  return {
    ...composed(steps, { about, read, mail, thread, guestPath, left }),
    from: thread?.from ?? null,
    replyTo: thread?.replyTo ?? undefined,
    references: thread?.references ?? [],
    files: carried.map((file) => ({ ...file, path: steps.pathOf(file.content) })),
    // what somebody wrote, and reads answers to, is a letter
    isAutomatic: thread === null || read.quote === null,
  };
}

interface Composing {
  about: About;
  read: Awaited<ReturnType<typeof readWords>>;
  mail: OutgoingMail;
  thread: MailThread | null;
  /** Where nobody has to sign in; null: there is no such page. */
  guestPath: string | null;
  left?: readonly MailedFile[];
}

function composed({ texts, publicUrl }: JobSteps, { about, read, mail, thread, guestPath, left = [] }: Composing) {
  const { notice } = about;
  const { locale, params } = mail;
  const { name = '', title = '' } = read.words ?? {};
  const path = guestPath ?? pathFor(notice, mail, read.words);
  const words = {
    provider: read.provider,
    greeting: mail.toName ?? '',
    line: texts.translate(locale, lineKeyOf(notice, params), { ...params, name, title }),
    subject: thread && name !== '' ? `[${name}] ${title} · ${read.provider}` : null,
    promise: read.promise,
    quote: read.quote,
    takesAnswers: thread !== null,
    leftFiles: left.map((file) => file.name),
    link: publicUrl === null || path === null ? null : `${publicUrl}${path}`,
  };
  return composeMail(words, (key, values) => texts.translate(locale, `notifications:mail.${key}`, values));
}

/** Who cannot sign in has no page to go to. */
function pathFor({ tells }: Notice, { accountId }: OutgoingMail, words: NoticeWords | undefined): string | null {
  if (accountId === null || !words) return null;
  return tells === 'contact' ? words.portalPath : words.deskPath;
}

function aboutOf(book: NoticeBook, { kind, subjectKind, subjectId }: OutgoingMail): About | null {
  const notice = book.notice(kind);
  const subject = subjectKind === null ? undefined : book.subject(subjectKind);
  return notice && subject && subjectId !== null ? { notice, subject, subjectId } : null;
}

/** Of no customer nothing is read: whoever wrote from an address that nobody knows is told nothing but that it came. */
async function readWords(steps: JobSteps, { subject, subjectId: id }: About, mail: OutgoingMail) {
  const { customerId, params, locale } = mail;
  if (customerId === null) return steps.run((tx) => wordsToNobody(tx, subject));
  const about = { id, params, locale };
  return steps.readAsCustomer(customerId, async (tx) => ({
    words: (await subject.describe(tx, [id])).get(id),
    quote: (await subject.quote?.(tx, params)) ?? null,
    promise: (await subject.promise?.(tx, about)) ?? null,
    files: (await subject.files?.(tx, about)) ?? [],
    provider: (await ownTenant(tx))?.name ?? '',
  }));
}

async function wordsToNobody(tx: Tx, { toNobody }: NoticeSubject) {
  const provider = (await ownTenant(tx))?.name ?? '';
  return { words: toNobody, quote: null, promise: null, files: [], provider };
}

async function guestPathOf(steps: JobSteps, { subject, subjectId }: About): Promise<string | null> {
  const { guestPath } = subject;
  return guestPath ? steps.run((tx) => guestPath(tx, subjectId)) : null;
}

async function threadOf(steps: JobSteps, { subject, subjectId }: About): Promise<MailThread | null> {
  return steps.run(async (tx) => (await subject.thread?.(tx, subjectId)) ?? null);
}
