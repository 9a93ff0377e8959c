import type { Caller } from '../../platform/database/caller.ts';
import { sql, statement } from '../../platform/database/sql.ts';
import type { Tx } from '../../platform/database/tx.ts';
import type { UnitOfWork } from '../../platform/database/unit-of-work.ts';
import type { TestProvider } from './providers.ts';

/** What a piece of work made PostgreSQL read. */
export interface Reads {
  /** Rows that each index gave. */
  byIndex: ReadonlyMap<string, number>;
  /** Rows of tables that were read from one end, to the other or until there were enough; small tables left out. */
  whole: ReadonlyMap<string, number>;
  /** Of both. */
  rows: number;
}

/** From the second time on it is prepared; five times more PostgreSQL plans for the values, then perhaps for any. */
const timesUntilSettled = 6;

/** A table of fewer rows is a few pages: to read all of it is as good as an index. */
const smallTable = 2500;

/**
 * Does the work as this caller, behind the walls, and answers with what was read for it, inside functions too. Counted
 * by PostgreSQL itself: a plan shows what it means to read, this what it read. Nothing that the work wrote is kept.
 */
export async function readsOf(
  provider: TestProvider,
  caller: Caller,
  work: (tx: Tx) => Promise<unknown>,
): Promise<Reads> {
  const undone = new Error('counted');
  let reads: Reads | undefined;
  const counted = provider.as(caller, async (tx) => {
    for (let time = 0; time < timesUntilSettled; time++) await work(tx);
    const before = await counters(tx);
    await work(tx);
    reads = difference(before, await counters(tx));
    throw undone;
  });
  await counted.catch((error: unknown) => {
    if (error !== undone) throw error;
  });
  if (!reads) throw new Error('nothing was counted');
  return reads;
}

/** The same for whole requests: tells what each transaction read, as it settles. Counting reads the catalogue alone. */
export function countingReads(unitOfWork: UnitOfWork, heard: (reads: Reads) => void): UnitOfWork {
  return {
    ...unitOfWork,
    run: (scope, work) =>
      unitOfWork.run(scope, async (tx) => {
        const before = await counters(tx);
        const answer = await work(tx);
        await tx.settle();
        heard(difference(before, await counters(tx)));
        return answer;
      }),
  };
}

interface Counter {
  name: string;
  isIndex: boolean;
  size: number;
  scans: number;
  rows: number;
}

/** They grow from one transaction of a connection to the next until PostgreSQL takes them in, never inside of one. */
function counters(tx: Tx): Promise<Counter[]> {
  return tx.rows(
    statement(sql<Counter>`
      select relname as name, relkind = 'i' as is_index, reltuples as size,
        pg_stat_get_xact_numscans(oid) as scans, pg_stat_get_xact_tuples_returned(oid) as rows
      from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'i')`),
  );
}

function difference(before: Counter[], after: Counter[]): Reads {
  const earlier = new Map(before.map((counter) => [counter.name, counter]));
  const read = after
    .map((counter) => {
      const { scans = 0, rows = 0 } = earlier.get(counter.name) ?? {};
      return { ...counter, scans: counter.scans - scans, rows: counter.rows - rows };
    })
    .filter(({ scans, isIndex, size }) => scans > 0 && (isIndex || size >= smallTable));
  const named = (some: typeof read) => new Map(some.map(({ name, rows }) => [name, rows]));
  return {
    byIndex: named(read.filter(({ isIndex }) => isIndex)),
    whole: named(read.filter(({ isIndex }) => !isIndex)),
    rows: read.reduce((sum, { rows }) => sum + rows, 0),
  };
}
