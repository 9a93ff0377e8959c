import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { postmasterOf } from '../../platform/postgres/pid-file.ts';
import { faithfulClient, type FaithfulClient, type Recorded } from './faithful-client.ts';
import { openFaultedDesk, type FaultedDesk } from './faulted-desk.ts';
import { byNumber, keptTickets, running } from './kept-tickets.ts';

const many = 300;

/**
 * A client that repeats what was not answered, with the same Idempotency-Key, loses nothing and doubles nothing,
 * whatever is killed meanwhile; and no number is left out (SD-01, PLT-05, PLT-10).
 */
describe('three hundred tickets recorded at once', () => {
  let desk: FaultedDesk;
  /** Of all tests: numbers go on from one to the next. */
  let recorded: Recorded[] = [];

  before(async () => {
    desk = await openFaultedDesk();
  });
  after(() => desk.close());

  async function recordAll(client: FaithfulClient, name: string, meanwhile: () => Promise<void>): Promise<void> {
    const all = Array.from({ length: many }, (_, at) => client.record(`${name}-${at + 1}`));
    await Promise.all([...all, meanwhile()]);
    recorded = byNumber([...recorded, ...client.recorded]);
  }

  async function assertKeptOnce(): Promise<void> {
    const kept = await keptTickets(desk);
    assert.deepEqual(kept, recorded);
    assert.deepEqual(
      running(kept),
      kept.map((_, at) => at + 1),
    );
    assert.equal(new Set(kept.map(({ title }) => title)).size, kept.length);
  }

  it('are there once each, though the server is killed twice', async () => {
    const client = faithfulClient(desk);
    await recordAll(client, 'node', async () => {
      for (const soMany of [40, 150]) {
        await client.reached(soMany);
        await desk.killServer();
      }
    });
    await assertKeptOnce();
  });

  it('are there once each, though PostgreSQL is killed; until it is back, the server says so', async () => {
    const client = faithfulClient(desk);
    await recordAll(client, 'postgres', async () => {
      await client.reached(40);
      const server = await postmasterOf(join(desk.dataFolder, 'postgres'));
      assert.ok(server);
      process.kill(server.pid, 'SIGKILL');
    });
    await assertKeptOnce();
    const away = client.putOff.filter(({ status }) => status >= 500);
    assert.ok(away.length > 0, 'nobody was put off');
    assert.deepEqual(
      away.filter(({ status, retryAfter }) => status !== 503 || Number(retryAfter) < 1),
      [],
    );
  });

  it('are there once each, though two servers on one data folder take turns and one of them is killed', async () => {
    const beside = await desk.startBeside();
    let asked = 0;
    const client = faithfulClient(desk, () => (asked++ % 2 === 0 ? desk.address : beside.address));
    await recordAll(client, 'two', async () => {
      await client.reached(40);
      await desk.killServer();
    });
    await assertKeptOnce();
  });
});
