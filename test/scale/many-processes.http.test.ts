import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { asOwner } from '../../platform/database/as-owner.ts';
import { openInstallation, type Installation } from './installation.ts';
import { hearNews, type Newsreader } from './news.ts';
import { recordAll, type Recorded } from './record-all.ts';

const many = 120;
/** Recorded before. */
const promised = 40;
const deliveries = 'select count(*) from event_delivery';
/** Every running clock as if its ticket had been recorded then, under the rules of now: whatever day it is, all of its steps are due. */
const aMonthEarlier = `
  alter table clock no force row level security;
  update clock set started_at = started_at - interval '30 days', counted_to = counted_to - interval '30 days',
    promised_at = promised_at - interval '30 days', terms_from = terms_from - interval '30 days',
    deadline_at = deadline_at - interval '30 days', next_step_at = now() where phase = 'running';
  alter table clock force row level security;
  alter table escalation_rule no force row level security;
  update escalation_rule set holds_from = holds_from - interval '30 days';
  alter table escalation_rule force row level security`;

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

  it('fire each step of a promise once, though all three workers look for what is due', async () => {
    await recordAll(house, { many: promised, name: 'due' });
    // what follows from a ticket may count its clocks anew, from when it really was recorded
    await eventually(deliveries, 0);
    await asOwner(house.database.ownerUrl, (owner) => owner.query(aMonthEarlier));
    await eventually('select count(*) from clock where next_step_at < now()', 0);
    await eventually(deliveries, 0);
    const steps = await counted('select count(*) from clock_step');
    // of each clock that of its breach at least
    assert.ok(steps >= (await counted('select count(*) from clock')), `${steps} steps fired`);
    assert.equal(await counted('select count(distinct (clock_id, rule_id, step, repetition)) from clock_step'), steps);
    assert.equal(await counted(`select count(*) from event where kind = 'clock.step_reached'`), steps);
    const doubled = 'select count(*) - count(distinct (account_id, event_id, kind)) as count from notification';
    assert.equal(await counted(doubled), 0);
  });

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
    assert.equal(await counted('select count(*) from ticket'), promised + many);
    assert.equal(await counted('select count(distinct title) from ticket'), promised + many);
    assert.equal(await counted('select max(right(number, 6)::int) as count from ticket'), promised + many);
  });

  it('tell news to the screens of every other process', async () => {
    const [, second, third] = house.webs;
    const alive = { ...house, webs: [second, third].filter((web) => web !== undefined) };
    const later = await recordAll(alive, { many: 6, name: 'later' });
    for (const reader of readers) await reader.heard(later.map(({ id }) => id));
  });

  it('let monitoring see every process that lives', async () => {
    for (const { address } of [...house.webs.slice(1), ...house.workers.slice(1)]) {
      assert.deepEqual(await (await fetch(`${address}/readyz`)).json(), { status: 'ready' });
      assert.match(await (await fetch(`${address}/metrics`)).text(), /^process_resident_memory_bytes \d+$/m);
    }
  });

  it('do what waits once, whichever worker takes it', async () => {
    const tickets = promised + many + 6;
    await eventually(deliveries, 0);
    assert.equal(await counted(`select count(*) from event where kind = 'ticket.recorded'`), tickets);
    assert.equal(await counted('select count(*) from ticket_document'), tickets);
  });
});
