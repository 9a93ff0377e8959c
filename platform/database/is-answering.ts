import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import { connectInTurn } from './connect-in-turn.ts';
import type { Pools } from './pools.ts';

/** Soon enough for whoever asks every few seconds; a database that stands still is not ready. */
const patienceMilliseconds = 2000;

export async function isAnswering({ desk }: Pools): Promise<boolean> {
  const answered = ask(desk).then(
    () => true,
    () => false,
  );
  return Promise.race([answered, sleep(patienceMilliseconds, false, { ref: false })]);
}

async function ask(pool: pg.Pool): Promise<void> {
  const client = await connectInTurn(pool, { isPatient: true });
  const question = { text: 'select 1', query_timeout: patienceMilliseconds };
  let isBroken = true;
  try {
    await client.query(question);
    isBroken = false;
  } finally {
    client.release(isBroken);
  }
}
