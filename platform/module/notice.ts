import type { Id } from '../../kernel/id.ts';
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

/** Names records for notices. Runs with the rights of whoever reads it; a mail is read with those of the portal. */
export interface NoticeSubject {
  /** Of the events' subjects: `ticket`. */
  kind: string;
  describe(tx: Tx, ids: readonly Id[]): Promise<ReadonlyMap<Id, NoticeWords>>;
  /** What a mail says beside: the public reply that it tells of. Null: nothing, or nothing that the customer may read. */
  quote?(tx: Tx, params: NoticeParams): Promise<string | null>;
}
