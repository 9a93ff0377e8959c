import type { CompiledQuery } from 'kysely';
import type { Id } from '../../kernel/id.ts';
import type { Instant } from '../../kernel/instant.ts';
import type { Cursors } from '../crypto/cursor.ts';
import type { Telling } from '../live/news.ts';
import type { Caller } from './caller.ts';

/** Whatever Kysely can compile: a builder, or a `sql` template bound to the builder. */
export interface Statement<Row> {
  compile(): CompiledQuery<Row>;
  /** What it is asked with decides how it is best answered: planned each time, never prepared. */
  readonly isPlannedAnew?: boolean;
}

/** How the act came in: for the log. */
export interface Origin {
  channel: 'web' | 'api' | 'cli' | 'import' | 'worker';
  address: string | null;
  /** The browser or program, as it names itself. */
  userAgent?: string | undefined;
}

/**
 * One transaction of one caller on one provider's rows. Only the mount makes it; a use case passes it on.
 * `now` is the same instant throughout.
 */
export interface Tx {
  readonly tenantId: Id;
  readonly caller: Caller;
  readonly origin: Origin;
  readonly now: Instant;
  /** The revision that the client says it saw (`If-Match`); undefined when it said none. */
  readonly seenRevision: number | undefined;
  newId(): Id;
  readonly cursors: Cursors;
  /** The provider's own for this purpose: whoever has the database alone doesn't have it. */
  keyOf(purpose: string): Buffer;
  /** Who wants to hear of this kind of event: the names of the reactions registered for it. */
  consumersOf(eventKind: string): readonly string[];
  rows<Row>(statement: Statement<Row>): Promise<Row[]>;
  first<Row>(statement: Statement<Row>): Promise<Row | undefined>;
  /** The number of rows it touched. */
  run(statement: Statement<unknown>): Promise<number>;
  /**
   * Sent with COMMIT, after everything else: for a counter row that all writers of a provider queue for
   * (taken first, one provider falls from 4,788 to 369 creations a second).
   */
  atCommit<Row>(statement: Statement<Row>, take: (rows: Row[]) => void): void;
  /** Told to whoever listens, once it is committed; `announce` does it for each event. */
  tell(news: Telling): void;
  /** Work that may fail alone: undone to where it began, the error thrown on, and the transaction goes on. */
  attempt<T>(work: () => Promise<T>): Promise<T>;
  /** Sends now what waits for COMMIT: for the mount, which stores the answer with it. */
  settle(): Promise<void>;
}
