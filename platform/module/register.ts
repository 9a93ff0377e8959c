import type { AnswerOf, Endpoint, InputOf, Sending } from '../../kernel/contract.ts';
import type { Id } from '../../kernel/id.ts';
import type { RefusalEntry } from '../../kernel/refusal.ts';
import type { TenantBlobs } from '../blobs/tenant-blobs.ts';
import type { LiveTopic } from '../live/news.ts';
import type { Reach } from '../network/reach.ts';
import type { TenantSecrets } from '../crypto/secrets.ts';
import type { LoggedEvent } from '../log/event.store.ts';
import type { Tx } from '../database/tx.ts';
import type { Texts } from '../texts/texts.ts';
import type { LookUpText } from '../search/look-up-tokens.ts';
import type { ApprovalQuestion } from './approval-question.ts';
import type { AttachmentSubject } from './attachment-subject.ts';
import type { Backlog } from './backlog.ts';
import type { BlobColumn } from './blob-column.ts';
import type { CardPart } from './card-part.ts';
import type { CategoryHolder } from './category-holder.ts';
import type { Command } from './command.ts';
import type { ContactHolder } from './contact-holder.ts';
import type { CustomerHolder } from './customer-holder.ts';
import type { CustomNoun } from './custom-noun.ts';
import type { FileAnswer } from './file-answer.ts';
import type { FactTable } from './fact-table.ts';
import type { ImportNoun } from './import-noun.ts';
import type { Inbox } from './inbox.ts';
import type { NamedKind } from './named-kind.ts';
import type { Notice, NoticeSubject } from './notice.ts';
import type { QueuedJob } from './queued-job.ts';
import type { StaffHolder } from './staff-holder.ts';
import type { Secrecy } from './secrecy.ts';
import type { TableExport } from './table-export.ts';

/**
 * Who may call: anyone (`public`), anyone signed in, who holds this permission, or a guest who was let in to one
 * subject of this kind (`guest:asset`), and nobody else.
 */
export type Access = 'public' | 'signed_in' | `guest:${string}` | (string & {});

/** What kind of subject its guests are let in to; null: it is no route of guests. */
export function guestKindOf(access: Access): string | null {
  return /^guest:([a-z_]{1,40})$/.exec(access)?.[1] ?? null;
}

/** What the step before the transaction may do: short transactions of its own, and slow work without a connection. */
export interface Before {
  run<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
}

/** What happens outside the use case's transaction has also the provider's files at hand, and the words of all modules. */
export interface Steps extends Before {
  blobs: TenantBlobs;
  texts: Texts;
  secrets: TenantSecrets;
  /** To hosts that somebody has named. */
  reach: Reach;
}

type RunAnswer<E> = E extends Sending ? FileAnswer : AnswerOf<E>;

export interface Route<E extends Endpoint = Endpoint, Extra = unknown> {
  endpoint: E;
  access: Access;
  run(tx: Tx, input: InputOf<E> & Extra): Promise<RunAnswer<E>>;
  /** Slow work (hashing, calling out), done without a connection; what it answers is added to the input. */
  before?(steps: Steps, input: InputOf<E>): Promise<Extra>;
  /** Of an upload: asked before a byte of the body is kept, so that what is refused here costs nothing. */
  beforeReceiving?(steps: Steps): Promise<void>;
  /** For public routes: the code of the provider that is meant; undefined: the only one of the installation. */
  provider?(input: InputOf<E>): string | undefined;
  /** Whose rows the transaction is on, where the step before decided it (a provider that is being founded). */
  tenantId?(extra: Extra): Id;
  /** What the use case answers carries also `sessionToken`, which becomes the cookie; or the cookie is taken away. */
  session?: 'opens' | 'ends';
  /** It lets guests in to a subject of this kind: the use case answers also with `guestToken`, which becomes their cookie. */
  letsIn?: string;
  /** The answer is shown once: it is not kept under an Idempotency-Key. */
  answersSecret?: boolean;
  /** A save that must name the revision it saw (`If-Match`). */
  needsRevision?: boolean;
}

/** Checks the route against its endpoint's types, then forgets them: registers hold routes of all kinds. */
export function route<E extends Endpoint, Extra = unknown>(definition: Route<E, Extra>): Route {
  return definition;
}

/** `ticket.resolve`, and the delivered roles that hold it at first. */
export interface Permission {
  code: string;
  /** Codes of delivered roles. The administrator holds all of staff's, the auditor all that only read. */
  roles: readonly string[];
  /** Codes of delivered roles of the customer's side (ORG-09). */
  customerRoles?: readonly string[];
  readsOnly?: boolean;
}

/** Event → use case, in a transaction of its own, at least once: harmless twice. */
export interface Reaction {
  /** Unique, and stable: deliveries wait under it. */
  name: string;
  to: readonly string[];
  run(tx: Tx, event: HeardEvent): Promise<void>;
  /**
   * Several in their order, where they take no more statements than one does; must come to the same as `run` on each.
   * Absent: they are run one after another.
   */
  runTogether?(tx: Tx, events: readonly HeardEvent[]): Promise<void>;
}

export type HeardEvent = LoggedEvent & { subject: { kind: string; id: string }; customerId: string | null };

/** Work by the clock, once per provider and turn. */
export interface ScheduledJob {
  name: string;
  /** Minute, hour, day of month, month, day of week; in UTC. */
  cron: string;
  run(tx: Tx): Promise<void>;
}

/** Something that a record is found by, so that the search can say by what it was. */
export interface SearchFact {
  /** How it is looked up; `words` are found anywhere in it. */
  as: LookUpText['as'] | 'words';
  text: string | null;
  /** The text key of what it is called; without it, it is what the title says. */
  label?: string;
}

export interface SearchHit {
  id: string;
  title: string;
  subtitle: string;
  href: string;
  facts: readonly SearchFact[];
}

/** What the one search for everything asks this module. */
export interface SearchKind {
  kind: string;
  permission: string;
  find(tx: Tx, text: string, most: number): Promise<SearchHit[]>;
}

export interface VerifiedWith {
  subjects: readonly SubjectSource[];
  /** Told now and then how many records were looked at so far. */
  looked?(many: number): void;
}

/** A recomputation that must find no difference; answers with the sentences of what it found. */
export interface Verification {
  name: string;
  /** What is looked at: begins a sentence. */
  textKey: string;
  run(tx: Tx, all: VerifiedWith): Promise<string[]>;
}

/** Something that is timed, with the facts that its times are worked out from; null: nothing times it. */
export interface TimedSubject<Facts = unknown> {
  id: string;
  customerId: string;
  facts: Facts | null;
}

/** In whose hands something is, or was at last. */
export interface SubjectHands {
  team: { id: string; name: string } | null;
  assignee: { id: string; name: string } | null;
}

/** All that is timed of one kind, in batches: modules that time things know nothing of those above that they time. */
export interface SubjectSource<Facts = unknown> {
  kind: string;
  batches(tx: Tx): AsyncIterable<readonly TimedSubject<Facts>[]>;
  /** Of those of these ids that the caller may see. */
  these(tx: Tx, ids: readonly Id[]): Promise<readonly TimedSubject<Facts>[]>;
  /** Follows them anew by all their facts, and keeps what comes of it; what is not there, or is not timed, is left. */
  followAgain(tx: Tx, ids: readonly Id[]): Promise<void>;
  /** Of those of these ids that the caller may see. Absent: they are in nobody's. */
  handsOf?(tx: Tx, ids: readonly Id[]): Promise<ReadonlyMap<Id, SubjectHands>>;
}

/** What a module offers; the composition root hands it to the generic parts. */
export interface ModuleRegister {
  name: string;
  routes?: readonly Route[];
  permissions?: readonly Permission[];
  refusals?: readonly Record<string, RefusalEntry>[];
  reactions?: readonly Reaction[];
  jobs?: readonly ScheduledJob[];
  queuedJobs?: readonly QueuedJob[];
  searchKinds?: readonly SearchKind[];
  /** Whom what is told, and how the records are called that it is about. */
  notices?: readonly Notice[];
  noticeSubjects?: readonly NoticeSubject[];
  /** What it asks approvals for; its subjects are called as in notices. */
  approvalQuestions?: readonly ApprovalQuestion[];
  /** Nouns whose news travels to open screens. */
  liveTopics?: readonly LiveTopic[];
  /** Fills a new provider with the delivered data, in the order of the module graph. */
  tenantDefaults?(tx: Tx, all: { permissions: readonly Permission[] }): Promise<void>;
  verifications?: readonly Verification[];
  /** What waits for its time: what is behind is measured. */
  backlogs?: readonly Backlog[];
  subjects?: readonly SubjectSource[];
  /** What its records are called, for the log. */
  names?: readonly NamedKind[];
  /** Measures and dimensions, for reports. */
  facts?: readonly FactTable[];
  commands?: readonly Command[];
  imports?: readonly ImportNoun[];
  inboxes?: readonly Inbox[];
  exports?: readonly TableExport[];
  attachmentSubjects?: readonly AttachmentSubject[];
  /** Whoever keeps a blob's name in a row says so here: what no row names is swept, what one names is verified. */
  blobColumns?: readonly BlobColumn[];
  contactHolders?: readonly ContactHolder[];
  secrecies?: readonly Secrecy[];
  customerHolders?: readonly CustomerHolder[];
  categoryHolders?: readonly CategoryHolder[];
  staffHolders?: readonly StaffHolder[];
  customNouns?: readonly CustomNoun[];
  /** What it knows of a machine's life, for its card. */
  cardParts?: readonly CardPart[];
}
