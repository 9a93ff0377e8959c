import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { freshDatabase, type FreshDatabase } from '../../test/harness/cluster.ts';
import { openNetworkLine, type NetworkLine } from '../../test/harness/network-line.ts';
import { openReadiness, type Readiness } from './readiness.ts';

describe('whether a process is ready', () => {
  let database: FreshDatabase;
  let line: NetworkLine;
  let readiness: Readiness;
  const broken: Error[] = [];

  before(async () => {
    database = await freshDatabase();
    line = await openNetworkLine(database.ownerUrl);
    readiness = openReadiness(line.through(database.deskUrl), (error) => void broken.push(error));
  });
  after(async () => {
    await readiness.close();
    await line.stop();
    await database.drop();
  });

  it('is told while the database answers, on one connection for all who ask', async () => {
    const asked = Array.from({ length: 20 }, () => readiness.isReady());
    assert.deepEqual(new Set(await Promise.all(asked)), new Set([true]));
  });

  it('is denied in bounded time while nothing comes back, and told again soon after', async () => {
    line.swallow();
    assert.equal(await readiness.isReady(), false);
    line.mend();
    let asked = 0;
    for (; !(await readiness.isReady()); asked += 1) await sleep(20);
    assert.ok(asked < 200, `denied ${asked} times`);
  });

  it('is told again after its connection was ended', async () => {
    assert.ok((await endConnections(database.deskUrl)) > 0);
    while (!(await readiness.isReady())) await sleep(20);
    assert.match(String(broken), /terminat/);
  });
});

async function endConnections(connectionString: string): Promise<number> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  const { rowCount } = await client.query(`
    select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and application_name = 'yingtai ready'`);
  await client.end();
  return rowCount ?? 0;
}
