import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { seedNationalDays } from '../../modules/calendars/index.ts';
import type { FixedClock } from '../../platform/clock/fixed-clock.ts';
import { asOwner } from '../../platform/database/as-owner.ts';
import { openLog, type Log } from '../../platform/telemetry/log.ts';
import { makeApp } from '../../server/app.ts';
import { makeParts } from '../../server/make-parts.ts';
import type { Parts } from '../../server/parts.ts';
import { onHere } from '../harness/reach-on-here.ts';
import { freshDatabase, type FreshDatabase } from '../harness/cluster.ts';

/** The whole product over a database of its own, before anybody moved in: no provider; nothing listens on a port. */
export interface House {
  app: FastifyInstance;
  parts: Parts;
  database: FreshDatabase;
  clock: FixedClock;
  /** Nobody is connected to the database any more; it stays until it is closed. */
  leave(): Promise<void>;
  close(): Promise<void>;
}

/** The installation’s own, of all test houses. */
export const testKey = Buffer.alloc(32, 7);

export async function openHouse(clock: FixedClock, log: Log = openLog('silent')): Promise<House> {
  const database = await freshDatabase();
  const urls = { desk: database.deskUrl, limited: database.limitedUrl, portal: database.portalUrl };
  const blobFolder = await mkdtemp(join(tmpdir(), 'yingtai-files-'));
  await asOwner(database.ownerUrl, seedNationalDays);
  const parts = await makeParts({
    urlFor: (role) => urls[role],
    key: testKey,
    clock,
    log,
    blobFolder,
    pipeline: true,
    prepares: true,
    // a machine that tests much is behind, and a test asks the moment that the server is put together
    settings: {
      requestsAMinute: 1_000_000,
      signInsAMinute: 1_000_000,
      mostDelayMilliseconds: 0,
      insideNetworks: onHere,
    },
  });
  const app = await makeApp(parts);
  const leave = async () => {
    await app.close();
    await parts.close();
  };
  return {
    app,
    parts,
    database,
    clock,
    leave,
    async close() {
      await leave();
      await Promise.all([database.drop(), rm(blobFolder, { recursive: true })]);
    },
  };
}
