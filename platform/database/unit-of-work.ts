import type pg from 'pg';
import type { Id } from '../../kernel/id.ts';
import type { Instant } from '../../kernel/instant.ts';
import type { Cursors } from '../crypto/cursor.ts';
import type { TenantKeys } from '../crypto/tenant-keys.ts';
import type { News, Telling } from '../live/news.ts';
import { roleOf, type Caller } from './caller.ts';
import { connectInTurn } from './connect-in-turn.ts';
import { CommitLost, hasLostPatience, isVerdict, mayRepeat, wasNeverSent } from './lost-connection.ts';
import type { Pools } from './pools.ts';
import { PreparedNames } from './prepared-names.ts';
import { scopeStatements } from './scope-statements.ts';
import { send, type Named } from './send.ts';
import { transactionSettings } from './session-settings.ts';
import type { Origin, Statement, Tx } from './tx.ts';

export interface Scope {
  tenantId: Id;
  caller: Caller;
  origin: Origin;
  now: Instant;
  seenRevision?: number | undefined;
  /** Its marks stand beside its effects: a machine that dies in the moment after may lose both, and it is done again. */
  isClaimed?: boolean;
}

export interface UnitOfWork {
  /**
   * Runs `work` in one transaction as the caller's database role and commits. Repeats the whole at most 3 times
   * after a deadlock, a serialization failure or a connection lost before COMMIT: `work` has no effect outside it.
   */
  run<T>(scope: Scope, work: (tx: Tx) => Promise<T>): Promise<T>;
  /**
   * For waiting work of all providers: `claim` locks a batch of one provider and says whose; `work` then acts on that
   * provider's rows in the same transaction. False when there was nothing to claim.
   */
  runClaimed<Claimed extends { tenantId: Id }>(
    scope: Omit<Scope, 'tenantId'>,
    claim: (tx: Tx) => Promise<Claimed | null>,
    work: (tx: Tx, claimed: Claimed) => Promise<void>,
  ): Promise<boolean>;
}

/** The scope of what happens before there is a provider, or before it is known which: no row belongs to it. */
export const noTenant: Id = '00000000-0000-0000-0000-000000000000';

const tries = 3;
/** Whoever has waited for longer already comes again by themselves. */
const mostMillisecondsToRepeat = 30_000;

export interface Surroundings {
  newId(): Id;
  cursors: Cursors;
  keyOf: TenantKeys;
  consumersOf(eventKind: string): readonly string[];
  /** Off where a proxy between hands a connection on after each transaction, and does not know what is prepared on it. */
  prepares: boolean;
  /** A pooler between gives each transaction another connection. */
  isPooled?: boolean;
  /** Gets what a transaction told, after its COMMIT. */
  committed?(news: readonly News[]): void;
}

export function unitOfWork(pools: Pools, surroundings: Surroundings): UnitOfWork {
  const names = surroundings.prepares ? new PreparedNames() : null;

  async function once<T>(scope: Scope, work: (open: OpenTransaction) => Promise<T>): Promise<T> {
    // nobody waits for what the worker does
    const isPatient = scope.origin.channel === 'worker';
    const client = await connectInTurn(pools[roleOf(scope.caller)], { isPatient });
    let broken: Error | undefined;
    try {
      // not awaited: it travels with the first statement, and an error of it fails that one too
      const begun = client.query(`${beginning(scope, surroundings)}; ${scopeStatements(scope)}`);
      begun.catch(() => undefined);
      const open = new OpenTransaction(client, scope, { ...surroundings, names });
      const answer = await work(open);
      await begun;
      await open.commit();
      surroundings.committed?.(open.told());
      return answer;
    } catch (error) {
      broken = hasLostPatience(error) ? error : await rollBack(client);
      throw error;
    } finally {
      client.release(broken);
    }
  }

  return {
    run: (scope, work) => repeated(() => once(scope, work)),
    runClaimed: (scope, claim, work) =>
      once({ ...scope, tenantId: noTenant, isClaimed: true }, async (open) => {
        const claimed = await claim(open);
        if (!claimed) return false;
        await work(await open.enter(claimed.tenantId), claimed);
        return true;
      }),
  };
}

/** Tried again when it lost to another transaction, as long as somebody may still wait for it. */
async function repeated<T>(work: () => Promise<T>): Promise<T> {
  const began = performance.now();
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      const isLate = performance.now() - began > mostMillisecondsToRepeat;
      if (attempt >= tries || isLate || !mayRepeat(error)) throw error;
    }
  }
}

/**
 * A save that names the revision it saw reads and writes one state: when another save comes between, PostgreSQL
 * refuses (40001), and the repetition finds the newer revision. Otherwise both would find theirs and the later win.
 */
function beginning({ seenRevision, isClaimed }: Scope, { isPooled = false }: Pick<Surroundings, 'isPooled'>): string {
  const settings = isPooled ? `; ${transactionSettings}` : '';
  // waits for no disk, which those who wait for an answer need; whatever commits after it takes it along
  if (isClaimed) return `begin${settings}; set local synchronous_commit = off`;
  return `${seenRevision === undefined ? 'begin' : 'begin isolation level repeatable read'}${settings}`;
}

async function rollBack(client: pg.PoolClient): Promise<Error | undefined> {
  try {
    await client.query('rollback');
    return undefined;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

interface Deferred {
  compiled: Named<unknown>;
  take(rows: unknown[]): void;
}

interface Connection extends Surroundings {
  names: PreparedNames | null;
}

class OpenTransaction implements Tx {
  readonly tenantId: Id;
  readonly caller: Caller;
  readonly origin: Origin;
  readonly now: Instant;
  readonly seenRevision: number | undefined;
  readonly newId: () => Id;
  readonly cursors: Cursors;
  readonly keyOf: (purpose: string) => Buffer;
  readonly consumersOf: (eventKind: string) => readonly string[];
  readonly #client: pg.PoolClient;
  readonly #connection: Connection;
  #deferred: Deferred[] = [];
  #entered: OpenTransaction | undefined;
  #told: News[] = [];

  constructor(client: pg.PoolClient, scope: Scope, connection: Connection) {
    this.#client = client;
    this.#connection = connection;
    this.tenantId = scope.tenantId;
    this.caller = scope.caller;
    this.origin = scope.origin;
    this.now = scope.now;
    this.seenRevision = scope.seenRevision;
    this.newId = connection.newId;
    this.cursors = connection.cursors;
    this.keyOf = (purpose) => connection.keyOf(scope.tenantId, purpose);
    this.consumersOf = connection.consumersOf;
  }

  async rows<Row>(statement: Statement<Row>): Promise<Row[]> {
    return (await send(this.#client, this.#named(statement))).rows;
  }

  async first<Row>(statement: Statement<Row>): Promise<Row | undefined> {
    return (await this.rows(statement))[0];
  }

  async run(statement: Statement<unknown>): Promise<number> {
    return (await send(this.#client, this.#named(statement))).count;
  }

  #named<Row>(statement: Statement<Row>): Named<Row> {
    const query = statement.compile();
    return { query, name: statement.isPlannedAnew ? undefined : this.#connection.names?.nameOf(query.sql) };
  }

  atCommit<Row>(statement: Statement<Row>, take: (rows: Row[]) => void): void {
    // `take` gets the rows of its own statement
    this.#deferred.push({ compiled: this.#named(statement), take });
  }

  tell(news: Telling): void {
    this.#told.push({ ...news, tenantId: this.tenantId });
  }

  told(): readonly News[] {
    return [...this.#told, ...(this.#entered?.told() ?? [])];
  }

  async attempt<T>(work: () => Promise<T>): Promise<T> {
    const waiting = [...this.#deferred];
    const told = this.#told.length;
    await this.#client.query('savepoint attempt');
    try {
      const answer = await work();
      await this.settle();
      return answer;
    } catch (error) {
      this.#deferred = waiting;
      this.#told.length = told;
      await this.#client.query('rollback to savepoint attempt');
      throw error;
    } finally {
      await this.#client.query('release savepoint attempt');
    }
  }

  /** The same transaction, from here on among another provider's rows; what waits for COMMIT must be settled. */
  async enter(tenantId: Id): Promise<OpenTransaction> {
    await this.settle();
    const { caller, origin, now, seenRevision } = this;
    const scope = { tenantId, caller, origin, now, seenRevision };
    await this.#client.query(scopeStatements(scope));
    this.#entered = new OpenTransaction(this.#client, scope, this.#connection);
    return this.#entered;
  }

  async settle(): Promise<void> {
    const waiting = this.#deferred.splice(0);
    const answers = await Promise.all(waiting.map(({ compiled }) => send(this.#client, compiled)));
    answers.forEach((answer, at) => waiting[at]?.take(answer.rows));
  }

  /** Refuses with `CommitLost` whenever COMMIT went out and its answer did not come, whatever else failed with it. */
  async commit(): Promise<void> {
    await this.#entered?.settle();
    const [settled, committed] = await Promise.allSettled([this.settle(), this.#client.query('commit')]);
    if (committed.status === 'rejected') {
      const reason: unknown = committed.reason;
      throw isVerdict(reason) || wasNeverSent(reason) ? reason : new CommitLost(String(reason), { cause: reason });
    }
    if (settled.status === 'rejected') throw settled.reason;
    // pipelined after an error, COMMIT is answered with ROLLBACK and no exception
    if (committed.value.command !== 'COMMIT') throw new Error(`the transaction ended with ${committed.value.command}`);
  }
}
