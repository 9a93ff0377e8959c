import pg from 'pg';
import { ticketStatuses } from '../modules/service-desk/ticket-codes.contract.ts';
import { listTickets } from '../modules/service-desk/server/tickets/list-tickets.ts';
import { recordOne } from '../modules/service-desk/server/tickets/ticket.factory.ts';
import { fridayAfternoon } from '../test/harness/providers.ts';
import { openDesk, type TestDesk } from '../test/harness/service-desk.ts';
import { fill } from '../test/plans/volume.ts';

export interface Measured {
  tickets: number;
  what: string;
  ours: string;
  plain: string;
  /** Of ours to plain, in time. */
  ratio: number;
}

interface Asked {
  tickets: number;
  /** For each thing that is measured. */
  seconds: number;
}

/** Fills a provider with so many tickets and measures it. */
export async function measureTickets({ tickets, seconds }: Asked): Promise<Measured[]> {
  const desk = await openDesk();
  try {
    const tenant = desk.huaxin.id;
    await fill(desk.ground.owner, { tenant, at: fridayAfternoon, tickets, contacts: 4000, customers: 30 });
    const lists = [];
    for (const list of listed(tenant)) lists.push({ tickets, ...(await compareList(desk, list, seconds)) });
    return [...lists, { tickets, ...(await compareRecording(desk, seconds)) }];
  } finally {
    await desk.ground.close();
  }
}

interface List {
  what: string;
  query: Parameters<typeof listTickets>[1];
  plain: string;
}

function listed(tenant: string): List[] {
  const from = `select id, number, title from ticket where tenant_id = '${tenant}'`;
  const newest = 'order by recorded_at desc, id desc limit 51';
  return [
    {
      what: 'the open ones, newest first',
      query: {},
      plain: `${from} and status in ('registered', 'in_progress', 'waiting', 'resolved') ${newest}`,
    },
    { what: 'all, newest first', query: { status: [...ticketStatuses] }, plain: `${from} ${newest}` },
    {
      what: 'by a number’s beginning',
      query: { status: [...ticketStatuses], q: 'INC-2025-00012' },
      plain: `${from} and number >= 'INC-2025-00012' and number < 'INC-2025-00012~' ${newest}`,
    },
    {
      what: 'by a rare word',
      query: { status: [...ticketStatuses], q: 't1777' },
      plain: `select ticket_id from ticket_document where tenant_id = '${tenant}' and internal_words @@ '''t1777'':*' limit 51`,
    },
  ];
}

async function compareList({ huaxin, engineer, ground }: TestDesk, { what, query, plain }: List, seconds: number) {
  const ours = await times(seconds, () => huaxin.as(engineer, (tx) => listTickets(tx, query)));
  await ground.owner.query('set role backup');
  const bare = await times(seconds, () => ground.owner.query(plain));
  await ground.owner.query('reset role');
  return { what: `list ${what}: p50 / p95`, ours: told(ours), plain: told(bare), ratio: at(ours, 50) / at(bare, 50) };
}

const atOnce = 8;

/** Eight at a time, for as long; plain inserts by eight connections of the desk's role. */
async function compareRecording({ huaxin, engineer, donghai, ground }: TestDesk, seconds: number) {
  const ours = await aSecond(seconds, () => huaxin.as(engineer, (tx) => recordOne(tx, donghai)));
  const options = `-c app.tenant_id=${huaxin.id}`;
  const pool = new pg.Pool({ connectionString: ground.deskUrl, max: atOnce, options });
  const insert = `insert into ticket (tenant_id, id, customer_id, number, kind, status, title, recorded_at)
    values ($1, gen_random_uuid(), $2, gen_random_uuid()::text, 'incident', 'registered', 'plain', $3)`;
  const plain = await aSecond(seconds, () => pool.query(insert, [huaxin.id, donghai.id, fridayAfternoon]));
  await pool.end();
  const what = `recorded a second, ${atOnce} at once`;
  return { what, ours: ours.toFixed(0), plain: plain.toFixed(0), ratio: plain / ours };
}

/** Milliseconds of each, sorted. */
async function times(seconds: number, ask: () => Promise<unknown>): Promise<number[]> {
  const taken: number[] = [];
  for (let warm = 0; warm < 10; warm++) await ask();
  for (const end = performance.now() + seconds * 1000; performance.now() < end;) {
    const begin = performance.now();
    await ask();
    taken.push(performance.now() - begin);
  }
  return taken.toSorted((one, other) => one - other);
}

async function aSecond(seconds: number, act: () => Promise<unknown>): Promise<number> {
  const begin = performance.now();
  let many = 0;
  const worker = async () => {
    for (; performance.now() - begin < seconds * 1000; many++) await act();
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return many / ((performance.now() - begin) / 1000);
}

function at(sorted: readonly number[], percent: number): number {
  return sorted[Math.floor((sorted.length * percent) / 100)] ?? Number.NaN;
}

function told(sorted: readonly number[]): string {
  return `${at(sorted, 50).toFixed(1)} / ${at(sorted, 95).toFixed(1)} ms`;
}
