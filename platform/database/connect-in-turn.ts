import type pg from 'pg';
import { Overloaded } from '../crypto/limited.ts';

/** The part of a pool that is used here. */
export interface Line {
  readonly waitingCount: number;
  connect(): Promise<pg.PoolClient>;
}

/** Whoever has waited so long is served; but behind them nobody begins to wait. */
const longestMilliseconds = 2000;
/** How long whoever had a turn last waited for it. */
const lastWaits = new WeakMap<Line, number>();
const silent = new WeakSet<Line>();

/**
 * While nothing comes back over the line, everybody is refused: what is opened meanwhile PostgreSQL would have to serve
 * first when it is back, for nobody.
 */
export function markSilent(pool: Line, isSoNow: boolean): void {
  if (isSoNow) silent.add(pool);
  else silent.delete(pool);
}

export function isSilent(pool: Line): boolean {
  return silent.has(pool);
}

/**
 * A connection of the pool, after those who came before. Where they wait too long already, whoever comes is refused with
 * `Overloaded` at once: under a load that does not end, to wait would only mean to be refused later. The patient wait all
 * the same.
 */
export async function connectInTurn(pool: Line, { isPatient }: { isPatient: boolean }): Promise<pg.PoolClient> {
  if (isSilent(pool)) throw new Overloaded();
  if (!isPatient && pool.waitingCount > 0 && (lastWaits.get(pool) ?? 0) > longestMilliseconds) throw new Overloaded();
  const began = performance.now();
  try {
    return await pool.connect();
  } finally {
    lastWaits.set(pool, performance.now() - began);
  }
}
