import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { asOwner } from '../../platform/database/as-owner.ts';
import { openInstallation, type Installation } from './installation.ts';
import { hearNews, type Newsreader } from './news.ts';
import { recordAll, type Recorded } from './record-all.ts';

const many = 120;

/** Three of each on one PostgreSQL behind PgBouncer; of each one is killed while tickets are recorded (PLT-10, PLT-13). */
describe('three web processes and three workers', () => {
  let house: Installation;
  let readers: Newsreader[] = [];
  let recorded: Recorded[] = [];

  before(async () => {
    house = await openInstallation({ webs: 3, workers: 3 });
  });
  after(async () => {
    await Promise.all(readers.map((reader) => reader.close()));
    await house.close();
  });

  const counted = (question: string) =>
    asOwner(house.database.ownerUrl, async (owner) => {
      await owner.query('set role backup');
      return Number((await owner.query<{ count: string }>(question)).rows[0]?.count);
    });

  async function eventually(question: string, wanted: number): Promise<void> {
    const until = performance.now() + 120_000;
    while ((await counted(question)) !== wanted) {
      assert.ok(performance.now() < until, `${question} is ${await counted(question)}, never was ${wanted}`);
      await sleep(250);
    }
  }

  it('lose nothing and double nothing when one of each is killed under load', async (t) => {
    t.diagnostic(
      house.pooler ? `through PgBouncer ${house.pooler.version}` : 'directly: this machine has no pgbouncer',
    );
    const [, second, third] = house.webs;
    readers = await Promise.all([second, third].map((web) => hearNews(web?.address ?? '', house.token)));
    recorded = await recordAll(house, {
      many,
      name: 'many',
      meanwhile: async () => {
        await Promise.all([house.webs[0]?.end('SIGKILL'), house.workers[0]?.end('SIGKILL')]);
      },
    });
    assert.equal(new Set(recorded.map(({ id }) => id)).size, many);
    assert.equal(await counted('select count(*) from ticket'), many);
    assert.equal(await counted('select count(distinct title) from ticket'), many);
    assert.equal(await counted('select max(right(number, 6)::int) as count from ticket'), many);
  });

  it('tell news to the screens of every other process', async () => {
    const [, second, third] = house.webs;
    const alive = { ...house, webs: [second, third].filter((web) => web !== undefined) };
    const later = await recordAll(alive, { many: 6, name: 'later' });
    for (const reader of readers) await reader.heard(later.map(({ id }) => id));
  });

  it('do what waits once, whichever worker takes it', async () => {
    const tickets = many + 6;
    await eventually('select count(*) from event_delivery', 0);
    assert.equal(await counted(`select count(*) from event where kind = 'ticket.recorded'`), tickets);
    assert.equal(await counted('select count(*) from ticket_document'), tickets);
  });
});
