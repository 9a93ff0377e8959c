/** `node dying-worker.ts <orders>`: does work of one kind, and is killed as `kill -9` would after so many statements. */
import pg from 'pg';
import { openWorker, type Workplace } from './open-worker.ts';
import { workKind, type WorkKind } from './work-kind.ts';

export interface WorkerOrders extends Workplace {
  kind: WorkKind;
  attempt: number;
  /** Null: it does all of it, and says how many statements that were. */
  killedAt: { statement: number; afterMilliseconds: number } | null;
}

// the same program wrote it
const { kind, attempt, killedAt, ...workplace } = JSON.parse(process.argv[2] ?? '') as WorkerOrders;
let asked = 0;

type Ask = (this: pg.Client, ...given: unknown[]) => unknown;
const ask = pg.Client.prototype.query as Ask;

function countedAsk(this: pg.Client, ...given: unknown[]): unknown {
  asked += 1;
  if (asked !== killedAt?.statement) return ask.apply(this, given);
  if (killedAt.afterMilliseconds === 0) die();
  setTimeout(die, killedAt.afterMilliseconds);
  return ask.apply(this, given);
}

function die(): void {
  process.kill(process.pid, 'SIGKILL');
}

const parts = await openWorker(workplace);
pg.Client.prototype.query = countedAsk as typeof pg.Client.prototype.query;
await workKind(kind, { parts, ownerUrl: workplace.database.ownerUrl, attempt });
process.stdout.write(String(asked));
process.exit(0);
