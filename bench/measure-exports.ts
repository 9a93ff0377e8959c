import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { readRows } from '../platform/sheets/read-sheets.ts';
import { openWorld, type World } from '../test/cast/world.ts';
import { fillPeople, withoutIndexes } from './fill-people.ts';

export interface ExportMeasured {
  format: string;
  rows: number;
  megabytes: number;
  seconds: number;
  /** Of the whole process, with the client in it: the most while it ran, less what it held before. */
  grownMegabytes: number;
  /** Milliseconds of a page of the list: while nothing else happened, and meanwhile. */
  idle: number;
  meanwhile: number;
  /** Reading the same file again, as an import does. */
  readSeconds: number;
}

const at = '2026-11-23T01:00:00.000Z';

/** Fills a provider, takes its contacts away by HTTP in both forms, and asks for pages of the same list meanwhile. */
export async function measureExports(contacts: number): Promise<ExportMeasured[]> {
  const world = await openWorld();
  const folder = await mkdtemp(join(tmpdir(), 'yingtai-bench-'));
  try {
    await fillContacts(world, contacts);
    await world.app.listen({ host: '127.0.0.1', port: 0 });
    const { port } = world.app.server.address() as AddressInfo;
    const ask = asking(`http://127.0.0.1:${port}/api/v1`, world.as('hotline').session ?? '');
    await drain(await ask('/contacts/export?format=csv&q=wang'));
    const measured: ExportMeasured[] = [];
    for (const format of ['xlsx', 'csv'])
      measured.push(await measureOne(ask, format, join(folder, `contacts.${format}`)));
    return measured;
  } finally {
    await world.close();
    await rm(folder, { recursive: true });
  }
}

async function fillContacts(world: World, contacts: number): Promise<void> {
  const owner = new pg.Client({ connectionString: world.database.ownerUrl });
  await owner.connect();
  const { tenant, customer } = world.ids;
  const customers = [customer.donghai, customer.xiling];
  try {
    await withoutIndexes(owner, () => fillPeople(owner, { tenant, at, customers, contacts, assets: 10, seed: 1 }));
  } finally {
    await owner.end();
  }
}

type Ask = (path: string) => Promise<Response>;

function asking(address: string, session: string): Ask {
  return async (path) => {
    const response = await fetch(`${address}${path}`, { headers: { cookie: `yingtai_session=${session}` } });
    if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
    return response;
  };
}

async function measureOne(ask: Ask, format: string, path: string): Promise<ExportMeasured> {
  const idle = await pagesWhile(ask, sleep(3000));
  const memory = watchMemory();
  const began = performance.now();
  const taking = ask(`/contacts/export?format=${format}`).then(drain);
  const meanwhile = await pagesWhile(ask, taking);
  const content = await taking;
  const seconds = (performance.now() - began) / 1000;
  const grownMegabytes = memory();
  await writeFile(path, content);
  const { rows, readSeconds } = await readAgain(path);
  return { format, rows, megabytes: content.length / 2 ** 20, seconds, grownMegabytes, idle, meanwhile, readSeconds };
}

async function readAgain(path: string): Promise<{ rows: number; readSeconds: number }> {
  const began = performance.now();
  // the head is no row of the table
  let rows = -1;
  for await (const batch of readRows(path, 0)) rows += batch.length;
  return { rows, readSeconds: (performance.now() - began) / 1000 };
}

async function drain(response: Response): Promise<Buffer> {
  return Buffer.from(await response.arrayBuffer());
}

/** How long the 95th of a hundred pages takes, one after the other with a breath between, until it is over. */
async function pagesWhile(ask: Ask, until: Promise<unknown>): Promise<number> {
  const waiting = { over: false };
  const end = until.finally(() => {
    waiting.over = true;
  });
  const milliseconds: number[] = [];
  while (!waiting.over) {
    const began = performance.now();
    await (await ask('/contacts?limit=50')).arrayBuffer();
    milliseconds.push(performance.now() - began);
    await sleep(25);
  }
  await end;
  const sorted = milliseconds.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length * 0.95)] ?? Number.NaN;
}

/** What it calls answers with how many megabytes the process has grown at most since. */
function watchMemory(): () => number {
  const before = process.memoryUsage.rss();
  let most = before;
  const timer = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss());
  }, 20);
  return () => {
    clearInterval(timer);
    return (most - before) / 2 ** 20;
  };
}
