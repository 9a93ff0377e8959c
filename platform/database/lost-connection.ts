import pg from 'pg';

/** COMMIT was sent and no answer came: whether it holds is unknown, so the work must not be repeated here. */
export class CommitLost extends Error {}

/** Deadlock, serialization failure, and a connection or server that went away. */
const repeatable = new Set([
  '40P01',
  '40001',
  '57P01',
  '57P02',
  '57P03',
  '08006',
  '08003',
  '08000',
  'ECONNRESET',
  'EPIPE',
]);

/** Whether the transaction that failed with this certainly did not commit, and may well do so when it is tried again. */
export function mayRepeat(error: unknown): boolean {
  if (error instanceof CommitLost || !(error instanceof Error)) return false;
  const code = 'code' in error ? String(error.code) : '';
  return repeatable.has(code) || error.message === 'Connection terminated unexpectedly' || wasNeverSent(error);
}

/** The connection was gone already, so pg did not even send. */
export function wasNeverSent(error: unknown): boolean {
  return error instanceof Error && error.message.endsWith('is not queryable');
}

/** The database, or the line to it, stands still: whatever else is asked on this connection would wait as long. */
export function hasLostPatience(error: unknown): error is Error {
  return error instanceof Error && error.message === 'Query read timeout';
}

/** What PostgreSQL says of a statement; not that it shuts down (57P..), for then the statement may stand. */
export function isVerdict(error: unknown): boolean {
  return error instanceof pg.DatabaseError && !error.code?.startsWith('57P');
}
