import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type pg from 'pg';
import * as z from 'zod/mini';
import * as cast from '../../../../demo/cast/cast.ts';
import type { Caller } from '../../../../platform/database/caller.ts';
import { moduleRegisters } from '../../../../server/modules.ts';
import { biViews, idsIn, openBiGround } from '../../../../test/harness/bi-ground.ts';
import { reportOnTickets, reportOnTimeEntries, type Report } from '../../report.contract.ts';

const ground = await openBiGround();
after(() => ground.close());
const { huaxin, other, manager, donghai } = ground.desk;
const { owner } = ground.desk.ground;

const whole = await ground.signedIn(await ground.made(huaxin));
const limited = await ground.signedIn(await ground.made(huaxin, { customers: [cast.customers.donghai.name] }));
const strangers = await ground.signedIn(await ground.made(other));

for (const shown of biViews) {
  const { view, table, lasting } = shown;
  test(`bi.${view} shows a login the rows of its provider, and no other's`, async () => {
    for (const [client, { id }] of [[whole, huaxin] as const, [strangers, other] as const]) {
      const theirs = await idsOf(table, `tenant_id = $1 and ${lasting}`, id);
      assert.ok(theirs.length > 0);
      assert.deepEqual(await idsIn(client, shown), theirs);
    }
  });

  if (view === 'categories') continue;
  test(`bi.${view} shows a login limited to a customer that customer's rows only`, async () => {
    const theirs = await idsOf(table, `${view === 'customers' ? 'id' : 'customer_id'} = $1 and ${lasting}`, donghai.id);
    assert.ok(theirs.length > 0);
    assert.deepEqual(await idsIn(limited, shown), theirs);
  });
}

/** As the reader of all, past the walls. */
async function idsOf(table: string, condition: string, value: string): Promise<string[]> {
  await owner.query('set role backup');
  try {
    const all = `select id from ${table} where ${condition} order by 1`;
    return (await owner.query<{ id: string }>(all, [value])).rows.map(({ id }) => id);
  } finally {
    await owner.query('reset role');
  }
}

for (const [whose, client, caller] of [
  ['all customers', whole, manager],
  ['one customer', limited, { ...manager, customers: [donghai.id] }],
] as const) {
  test(`what a tool counts of ${whose} is what the reports say`, async () => {
    const times = ['response', 'resolution', 'handling', 'waiting'];
    const means = times.map((time) => `(avg(${time}_seconds) filter (where status <> 'cancelled'))::float8`);
    const counts = ['count(*)::int', '(count(*) filter (where is_overdue))::int'];
    const counted = await figuresIn(client, `select ${[...counts, ...means].join(', ')} from bi.tickets`);
    const measures = ['count', 'overdue_count', ...times.map((time) => `${time}_time`)];
    const told = await reported(caller, reportOnTickets, measures.join(','));
    assert.ok(counted.length === told.length && (told[1] ?? 0) > 0, 'some are overdue');
    // means end in other bits when they are added in another order
    for (const [at, figure] of counted.entries())
      assert.ok(Math.abs(figure - (told[at] ?? NaN)) < 0.001, `${measures[at]}: ${figure}, not ${told[at]}`);
    const hours = await figuresIn(client, 'select sum(minutes) / 60.0::float8 from bi.time_entries');
    assert.deepEqual(hours, await reported(caller, reportOnTimeEntries, 'time_hours'));
  });
}

async function figuresIn(client: pg.Client, text: string): Promise<number[]> {
  const { rows } = await client.query<number[]>({ text, rowMode: 'array' });
  return rows[0] ?? [];
}

type ReportEndpoint = typeof reportOnTickets | typeof reportOnTimeEntries;

/** Now: what is overdue is so at the moment of the question. */
function reported(caller: Caller, endpoint: ReportEndpoint, measure: string): Promise<number[]> {
  const route = moduleRegisters.flatMap(({ routes = [] }) => routes).find((one) => one.endpoint === endpoint);
  const shape = endpoint.query;
  assert.ok(route && shape);
  const ask = async (tx: Parameters<typeof route.run>[0]) => {
    const { total } = (await route.run(tx, z.parse(shape, { measure }))) as Report;
    return Object.values(total.figures).map(({ value, spread }) => Number(spread?.['mean'] ?? value));
  };
  return huaxin.as(caller, ask, { now: new Date().toISOString() });
}
