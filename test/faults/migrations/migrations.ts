import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import { asOwner } from '../../../platform/database/as-owner.ts';
import { migrate } from '../../../platform/database/migrate.ts';
import { emptyDatabase } from '../../harness/cluster.ts';
import type { Family, Trial } from '../../proof/family.ts';
import { readPastWalls } from '../read-whole.ts';
import { rowsOf } from '../rows-of.ts';
import { catalogueOf } from './catalogue-of.ts';
import { allKillPoints, committed, type KillPoint } from './kill-point.ts';
import { migrateUntilKilled, plantEarly } from './migrate-until-killed.ts';
import { plantedAfter } from './plant-rows.ts';

const killsInCheck = 6;
const brokenConnections = 8;
const brokenInCheck = 2;

/** (PLT-17) */
export const migrations: Family<null> = {
  name: 'migrations',
  holds:
    'A migration killed after any statement goes on at the next start, and ends in the same tables with the same rows.',
  isQuick: true,
  async prove(_, trial) {
    const wanted = await onEmptyDatabase(async (ownerUrl) => {
      await plantEarly(ownerUrl);
      await migrate(ownerUrl);
    });
    const points = await pointsOf(trial);
    const killed = await onEmptyDatabase((ownerUrl) => killAt(ownerUrl, points));
    assert.deepEqual(killed, wanted);
    const pauses = fc.sample(fc.integer({ min: 1, max: 1500 }), {
      seed: trial.seed,
      numRuns: trial.isQuick ? brokenInCheck : brokenConnections,
    });
    const broken = await onEmptyDatabase((ownerUrl) => breakConnections(ownerUrl, pauses));
    assert.deepEqual(broken, wanted);
    return {
      tried: points.length + pauses.length,
      measured: `${points.length} processes killed, ${pauses.length} connections ended; ${wanted.length} lines of catalogue and rows compared`,
    };
  },
};

/** All of them, or some by chance; of each some before and some after there are rows. */
async function pointsOf({ seed, isQuick }: Trial): Promise<KillPoint[]> {
  const all = await allKillPoints();
  if (!isQuick) return all;
  const places = fc.sample(fc.nat({ max: all.length - 1 }), { seed, numRuns: killsInCheck });
  return [...new Set(places)].toSorted((one, other) => one - other).flatMap((place) => all[place] ?? []);
}

async function onEmptyDatabase(use: (ownerUrl: string) => Promise<void>): Promise<string[]> {
  const { ownerUrl, drop } = await emptyDatabase();
  try {
    await use(ownerUrl);
    return [
      ...(await asOwner(ownerUrl, catalogueOf)),
      ...(await readPastWalls(ownerUrl, (client) => rowsOf(client, ['migration']))),
    ];
  } finally {
    await drop();
  }
}

/** At each place a process is killed; the next one goes on, to its own place. Rows come in between, as soon as they can. */
async function killAt(ownerUrl: string, points: readonly KillPoint[]): Promise<void> {
  const early = points.filter(({ migration }) => migration <= plantedAfter);
  const end = await committed(plantedAfter);
  // the last place of that migration is where it ends anyway
  for (const point of early) if (!isSame(point, end)) await migrateUntilKilled(ownerUrl, point);
  await plantEarly(ownerUrl);
  for (const point of points.slice(early.length)) await migrateUntilKilled(ownerUrl, point);
  await migrate(ownerUrl);
  assert.deepEqual(await migrate(ownerUrl), []);
}

function isSame(one: KillPoint, other: KillPoint): boolean {
  return one.migration === other.migration && one.after === other.after;
}

/** Ends the connection of whoever migrates, after each of these pauses. */
async function breakConnections(ownerUrl: string, pauses: readonly number[]): Promise<void> {
  await plantEarly(ownerUrl);
  for (const pause of pauses) {
    const migrating = migrate(ownerUrl).catch(() => undefined);
    await sleep(pause);
    await asOwner(ownerUrl, (owner) =>
      owner.query(
        `select pg_terminate_backend(pid) from pg_stat_activity
         where datname = current_database() and application_name = 'yingtai migrate'`,
      ),
    );
    await migrating;
  }
  await migrate(ownerUrl);
}
