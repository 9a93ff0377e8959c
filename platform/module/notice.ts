import type { Id } from '../../kernel/id.ts';
import type { Locale } from '../../kernel/locale.ts';
import type { BlobName } from '../blobs/blobs.ts';
import type { LoggedEvent } from '../log/event.store.ts';
import type { Tx } from '../database/tx.ts';

/** An event as a notice gets it. */
export type ToldEvent = LoggedEvent & { subject: { kind: string; id: Id }; customerId: Id | null };

/** Ids, codes and numbers: what words need is read when they are shown, by whoever reads them. */
export type NoticeParams = Record<string, string | number>;

/** Whom something is told, in the app and by mail; never of their own acts, and each once for an event. */
export interface Notice {
  /** `ticket.assigned_to_you` */
  kind: string;
  /**
   * `service-desk:notice.ticket.assigned_to_you`, and below it: `.name`, what it is called where people choose, and
   * `.line`, what is said, with `name` and `title` of the record.
   */
  textKey: string;
  /** Kinds of events. None: a job of the module tells it, through the door of notifications. */
  to: readonly string[];
  /** The provider's people, or the customer's. */
  tells: 'staff' | 'contact';
  /** Whether it also goes by mail, until somebody chooses otherwise for themselves. */
  byMail: boolean;
  /** Who doesn't hold it is not told. */
  permission: string;
  /** Staff members, or contacts; anybody twice or not allowed is left out afterwards. */
  whom?(tx: Tx, event: ToldEvent): Promise<readonly Id[]>;
  params?(event: ToldEvent): NoticeParams;
  /**
   * Of those that waited for somebody's hours, by their keys, the ones that tell nothing new any more by then: what they
   * warned of is over. None: all are told still.
   */
  settled?(tx: Tx, keys: readonly Id[]): Promise<ReadonlySet<Id>>;
  /** Where what is said depends on the params: the name of the line below `textKey`. */
  lineOf?(params: NoticeParams): string;
}

/** The key of what is said. */
export function lineKeyOf({ textKey, lineOf }: Pick<Notice, 'textKey' | 'lineOf'>, params: NoticeParams): string {
  return `${textKey}.${lineOf?.(params) ?? 'line'}`;
}

/** What a record is called, and where it is shown. */
export interface NoticeWords {
  /** `INC-2026-000123` */
  name: string;
  title: string;
  /** On the desk, and in the portal. */
  deskPath: string;
  portalPath: string;
}

/** How mails about a record travel, so that their answers find back to it. */
export interface MailThread {
  /** Null: from the provider's own address, which reads nothing. */
  from: { name: string; address: string } | null;
  /** Where answers go; null: to whom it is from. */
  replyTo: string | null;
  /** What it goes on from, `<…@…>`, the earliest first (RFC 5322, 3.6.4). */
  references: readonly string[];
  /** Files that a mail may carry: bytes, all together. */
  mostFileBytes: number;
}

/** A file that goes along. */
export interface MailedFile {
  name: string;
  mediaType: string;
  bytes: number;
  content: BlobName;
}

interface MailedAbout {
  id: Id;
  params: NoticeParams;
  locale: Locale;
}

/** Names records for notices. Runs with the rights of whoever reads it; a mail is read with those of the portal. */
export interface NoticeSubject {
  /** Of the events' subjects: `ticket`. */
  kind: string;
  describe(tx: Tx, ids: readonly Id[]): Promise<ReadonlyMap<Id, NoticeWords>>;
  /** What a mail calls it that goes to an address of no customer: nothing that anybody could have wished to read. */
  toNobody?: NoticeWords;
  /** What a mail says beside: the public reply that it tells of. Null: nothing, or nothing that the customer may read. */
  quote?(tx: Tx, params: NoticeParams): Promise<string | null>;
  /** One sentence more of ours in a mail: what is promised. */
  promise?(tx: Tx, about: MailedAbout): Promise<string | null>;
  /** What goes along with what is quoted. */
  files?(tx: Tx, about: MailedAbout): Promise<readonly MailedFile[]>;
  /**
   * Of mails to the customer's people. As the system: what it finds travels in headers. Null: nobody reads what they
   * answer.
   */
  thread?(tx: Tx, id: Id): Promise<MailThread | null>;
  /**
   * The page that a mail to the customer's people leads to, where nobody has to sign in: it stands in the place of the
   * portal's. As the system: it may make a link, of which nothing but a hash is kept. Null: there is none any more.
   */
  guestPath?(tx: Tx, id: Id): Promise<string | null>;
}
