import assert from 'node:assert/strict';
import { asOwner } from '../../../platform/database/as-owner.ts';
import { migrate } from '../../../platform/database/migrate.ts';
import { emptyDatabase, type FreshDatabase } from '../../harness/cluster.ts';
import type { Family } from '../../proof/family.ts';
import { committed } from '../migrations/kill-point.ts';
import { migrateUntilKilled, plantEarly } from '../migrations/migrate-until-killed.ts';
import { planted } from '../migrations/plant-rows.ts';
import { runOldProgram } from './old-program.ts';
import { demandsOf, promisesOf } from './promises-of.ts';

/** The last migration of the version before: with every landing of a part it goes on. */
const versionBefore = '0049_customers_merge_shared.sql';
const programs = 4;

/** (PLT-17: expand, move data, contract) */
export const sideBySide: Family<null> = {
  name: 'side-by-side',
  holds:
    'While the database is brought to its newest form, programs of the version before go on recording; all columns, routines and rights that they know are still there, and none is demanded that they do not know.',
  isQuick: true,
  async prove() {
    const database = await emptyDatabase();
    try {
      await plantEarly(database.ownerUrl);
      await migrateUntilKilled(database.ownerUrl, await committed(versionBefore));
      return await upgradeUnderLoad(database);
    } finally {
      await database.drop();
    }
  },
};

async function upgradeUnderLoad({ ownerUrl, deskUrl }: FreshDatabase) {
  const before = await asOwner(ownerUrl, promisesOf);
  const known = new Set(before);
  const demanded = new Set(await asOwner(ownerUrl, demandsOf));
  const employed = { deskUrl, ...planted };
  const running = await Promise.all(Array.from({ length: programs }, () => runOldProgram(employed)));
  const ran = await migrate(ownerUrl);
  const ended = await Promise.all(running.map((program) => program.end()));

  const after = new Set(await asOwner(ownerUrl, promisesOf));
  assert.deepEqual(
    before.filter((line) => !after.has(line)),
    [],
  );
  const oldTables = new Set([...known].filter((line) => line.startsWith('column ')).map(tableOf));
  const demands = (await asOwner(ownerUrl, demandsOf)).filter((column) => !demanded.has(column));
  assert.deepEqual(
    demands.filter((column) => oldTables.has(column.split('.')[0] ?? '')),
    [],
  );
  const many = ended.reduce((sum, one) => sum + one.many, 0);
  assert.ok(many > 0, 'nothing was recorded meanwhile');
  const slowest = Math.max(...ended.map(({ slowestMilliseconds }) => slowestMilliseconds));
  return {
    tried: many,
    measured: `${ran.length} migrations meanwhile, slowest transaction ${Math.round(slowest)} ms; ${before.length} promises kept`,
  };
}

function tableOf(line: string): string {
  return line.slice('column '.length).split('.')[0] ?? '';
}
