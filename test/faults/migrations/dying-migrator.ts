/** `node dying-migrator.ts <orders>`: migrates, and is killed as `kill -9` would at the place that it is told. */
import pg from 'pg';
import { migrate } from '../../../platform/database/migrate.ts';
import { type KillPoint, migrationText } from './kill-point.ts';
import { statementsOf } from './statements-of.ts';

export interface MigratorOrders extends KillPoint {
  ownerUrl: string;
}

const orders = JSON.parse(process.argv[2] ?? '') as MigratorOrders;
const text = await migrationText(orders.migration);
const statements = statementsOf(text);
let isReached = false;

type Ask = (this: pg.Client, text: string, values?: unknown[]) => Promise<unknown>;
const ask = pg.Client.prototype.query as Ask;

/** Sends of that migration only what comes before the place. */
async function askUntilThere(this: pg.Client, asked: string, values?: unknown[]): Promise<unknown> {
  if (asked.endsWith(text)) {
    isReached = true;
    if (orders.after > statements.length) return ask.call(this, asked);
    const before = asked.slice(0, asked.length - text.length);
    await ask.call(this, before + statements.slice(0, orders.after).join(''));
    die();
  }
  const answer = await ask.call(this, asked, values);
  if (isReached && asked.startsWith('insert into migration') && orders.after === statements.length + 1) die();
  if (isReached && asked === 'commit') die();
  return answer;
}

function die(): void {
  process.kill(process.pid, 'SIGKILL');
}

pg.Client.prototype.query = askUntilThere as typeof pg.Client.prototype.query;
await migrate(orders.ownerUrl);
