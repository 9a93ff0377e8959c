import pg from 'pg';
import { changeStaffScope } from '../modules/customers/staff-scope.contract.ts';
import { lookUpRange } from '../platform/search/look-up-prefix.ts';
import { searchAll } from '../server/search.contract.ts';
import { openWorld, type Who, type World } from '../test/cast/world.ts';
import { fill } from '../test/plans/volume.ts';
import { fillPeople, withoutIndexes } from './fill-people.ts';

export interface SearchMeasured {
  who: string;
  what: string;
  typed: string;
  found: number;
  /** Milliseconds. */
  p50: number;
  p95: number;
  max: number;
  plain: number;
  ratio: number;
}

interface Asked {
  contacts: number;
  times: number;
}

const at = '2026-11-23T01:00:00.000Z';

/** Fills two providers and asks the whole server, without a port, as different people. */
export async function measureSearch({ contacts, times }: Asked): Promise<SearchMeasured[]> {
  const world = await openWorld();
  const owner = new pg.Client({ connectionString: world.database.ownerUrl });
  await owner.connect();
  try {
    const customers = await fillBoth(world, owner, contacts);
    await widen(world, customers);
    const samples = await samplesOf(owner, world);
    const measured: SearchMeasured[] = [];
    for (const [who, says] of askers)
      for (const [what, typed] of samples)
        measured.push({ who: says, what, typed, ...(await compare({ world, owner, who, typed, times })) });
    return measured;
  } finally {
    await owner.end();
    await world.close();
  }
}

const askers: [who: Who, says: string][] = [
  ['hotline', 'all customers'],
  ['resident', 'one small customer'],
  ['engineer', '200 customers'],
];

async function fillBoth(world: World, owner: pg.Client, contacts: number): Promise<string[]> {
  const { tenant, customer } = world.ids;
  const { rows } = await owner.query<{ id: string }>("select id from all_tenants() where code = 'beichen'");
  const other = rows[0]?.id ?? '';
  await fill(owner, { tenant, at, tickets: 20_000, contacts: 4000, customers: 400 });
  await fill(owner, { tenant: other, at, tickets: 2000, contacts: 1000, customers: 30 });
  const ours = [...(await customersOf(owner, tenant)), customer.xiling];
  const theirs = await customersOf(owner, other);
  await withoutIndexes(owner, async () => {
    await fillPeople(owner, { tenant, at, customers: ours, contacts, assets: contacts / 10, seed: 1 });
    const some = { contacts: contacts / 5, assets: contacts / 50 };
    await fillPeople(owner, { tenant: other, at, customers: theirs, ...some, seed: 2 });
  });
  return ours;
}

async function customersOf(owner: pg.Client, tenant: string): Promise<string[]> {
  await owner.query('set role backup');
  const { rows } = await owner.query<{ id: string }>(
    `select id from customer where tenant_id = $1 and name like '客户%' order by name`,
    [tenant],
  );
  await owner.query('reset role');
  return rows.map(({ id }) => id);
}

/** Somebody for a region: half of all people are of the customers that they see. */
async function widen({ as, ids }: World, customers: readonly string[]): Promise<void> {
  const body = { customerIds: customers.slice(0, 200) };
  await as('admin').ask(changeStaffScope, { params: { staff: ids.staff.engineer }, body });
}

/** What somebody at the hotline types, each of somebody who is there. */
async function samplesOf(owner: pg.Client, { ids }: World): Promise<[what: string, typed: string][]> {
  await owner.query('set role backup');
  const { rows } = await owner.query<{ name: string; mobile: string; number: string; address: string; email: string }>(
    `select contact.name, mobile, employee_number as number, email, (
       select ip_address from asset where asset.tenant_id = $1 and ip_address is not null limit 1) as address
     from contact where tenant_id = $1 and length(name) = 3 and mobile is not null and name like '张%' limit 1`,
    [ids.tenant],
  );
  await owner.query('reset role');
  const [row] = rows;
  if (!row) throw new Error('nobody is there');
  return [
    ['one character', '张'],
    ['two characters', row.name.slice(0, 2)],
    ['a whole name', row.name],
    ['one letter', 'z'],
    ['initials', 'zw'],
    ['pinyin', 'zhangwei'],
    ['the beginning of a mobile', row.mobile.slice(0, 3)],
    ['more of it', row.mobile.slice(0, 8)],
    ['the last four', row.mobile.slice(-4)],
    ['an employee number', row.number],
    ['a machine’s number', 'PC-000123'],
    ['an IP address', row.address],
    ['the beginning of one', '10.1'],
    ['the beginning of an e-mail', row.email.slice(0, 8)],
    ['nothing that is there', '魑魅魍魉'],
  ];
}

interface Compared {
  world: World;
  owner: pg.Client;
  who: Who;
  typed: string;
  times: number;
}

async function compare({ world, owner, who, typed, times }: Compared) {
  const client = world.as(who);
  const answer = await client.ask(searchAll, { query: { q: typed } });
  const ours = await timesOf(times, () => client.ask(searchAll, { query: { q: typed } }));
  const range = lookUpRange(typed);
  await owner.query('set role backup');
  const plainly = `select id from look_up where tenant_id = $1 and kind = 'contact' and token >= $2 and token < $3
    order by token limit 20`;
  const plain = await timesOf(times, () => owner.query(plainly, [world.ids.tenant, range?.from, range?.below]));
  await owner.query('reset role');
  const found = answer.groups.reduce((sum, { items }) => sum + items.length, 0);
  const [p50, p95, max] = [atPercent(ours, 50), atPercent(ours, 95), ours.at(-1) ?? 0];
  return { found, p50, p95, max, plain: atPercent(plain, 50), ratio: p50 / atPercent(plain, 50) };
}

/** Sorted; the first few, which warm up, left out. */
async function timesOf(times: number, ask: () => Promise<unknown>): Promise<number[]> {
  const taken: number[] = [];
  for (let nth = -5; nth < times; nth++) {
    const begin = performance.now();
    await ask();
    if (nth >= 0) taken.push(performance.now() - begin);
  }
  return taken.toSorted((one, other) => one - other);
}

function atPercent(sorted: readonly number[], percent: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))] ?? 0;
}
