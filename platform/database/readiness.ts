import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

/** Soon enough for whoever asks every few seconds; a database that stands still is not ready. */
const patienceMilliseconds = 2000;

/** Whether the database answers, asked on a connection of its own: a process whose requests wait for a turn is busy, not unready. */
export interface Readiness {
  isReady(): Promise<boolean>;
  close(): Promise<void>;
}

export function openReadiness(connectionUrl: string, onBroken: (error: Error) => void): Readiness {
  const pool = new pg.Pool({
    connectionString: connectionUrl,
    max: 1,
    application_name: 'yingtai ready',
    connectionTimeoutMillis: patienceMilliseconds,
    query_timeout: patienceMilliseconds,
    idleTimeoutMillis: 60_000,
  });
  // without a listener on each client, Node ends when PostgreSQL does
  pool.on('error', onBroken);
  pool.on('connect', (client) => void client.on('error', onBroken));
  return {
    async isReady() {
      const answered = pool.query('select 1').then(
        () => true,
        () => false,
      );
      return Promise.race([answered, sleep(patienceMilliseconds, false, { ref: false })]);
    },
    close: () => pool.end(),
  };
}
