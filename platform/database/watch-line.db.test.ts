import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { freshDatabase, type FreshDatabase } from '../../test/harness/cluster.ts';
import { openNetworkLine, type NetworkLine } from '../../test/harness/network-line.ts';
import { Overloaded } from '../crypto/limited.ts';
import { connectInTurn } from './connect-in-turn.ts';
import { mayRepeat } from './lost-connection.ts';
import { closePools, openPools, type Pools } from './pools.ts';
import { watchLine } from './watch-line.ts';

describe('a network that swallows what is sent', () => {
  let database: FreshDatabase;
  let line: NetworkLine;
  let pools: Pools;
  let leave: () => void;
  const cut: number[] = [];

  before(async () => {
    database = await freshDatabase();
    line = await openNetworkLine(database.ownerUrl);
    const connectionUrl = line.through(database.deskUrl);
    pools = openPools({ urlFor: () => connectionUrl, size: 2, pipeline: true, onBroken: () => undefined });
    const quickly = { askMilliseconds: 50, patienceMilliseconds: 400 };
    leave = watchLine({ connectionUrl, pools, onDead: (connections) => cut.push(connections), ...quickly });
  });
  after(async () => {
    leave();
    await closePools(pools);
    await line.stop();
    await database.drop();
  });

  it('is noticed: what waits fails so that it may be repeated, nobody opens another, and all goes on when it is over', async () => {
    const client = await pools.desk.connect();
    await client.query('select 1');
    line.swallow();
    await assert.rejects(client.query('select 2'), mayRepeat);
    client.release(true);
    await assert.rejects(connectInTurn(pools.desk, { isPatient: true }), Overloaded);
    line.mend();
    const isOpenAgain = () =>
      connectInTurn(pools.desk, { isPatient: true }).then(
        (again) => {
          again.release();
          return true;
        },
        () => false,
      );
    while (!(await isOpenAgain())) await sleep(20);
    const { rows } = await pools.desk.query('select 3 as answer');
    assert.deepEqual([rows, cut], [[{ answer: 3 }], [1]]);
  });

  it('is not seen in a statement that takes long', async () => {
    assert.equal((await pools.desk.query('select pg_sleep(2)')).rowCount, 1);
  });
});
