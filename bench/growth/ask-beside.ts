import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { loadByHttp, percentile, together, type Asked, type Loaded } from '../desk/load.ts';
import { cpuOf, noCpu, since, sumOf } from './cpu-meter.ts';
import type { Figure } from './part.ts';

/** Something that is read, and the bare statement for the same rows. */
export interface Question {
  what: string;
  /** In turn. */
  paths: readonly string[];
  plainly: string;
  /** One list of values for each path. */
  values: readonly (readonly unknown[])[];
}

interface Asking {
  origin: string;
  processId: number;
  dataFolder: string;
  /** In turn, as one may ask 1,200 times a minute only. */
  cookies: readonly string[];
  ownerUrl: string;
  calls: number;
}

const turns = 4;
const warming = 100;

/** Over one connection each, ours and the bare statement in turns, so that what else the machine does hits both. */
export async function askBeside(asking: Asking, questions: readonly Question[]): Promise<Figure[]> {
  const owner = new pg.Client({ connectionString: asking.ownerUrl });
  await owner.connect();
  // sees all rows without walls, and changes none
  await owner.query('set role backup');
  try {
    const figures: Figure[] = [];
    for (const question of questions) figures.push(await askOne(asking, owner, question));
    return figures;
  } finally {
    await owner.end();
  }
}

async function askOne(asking: Asking, owner: pg.Client, { what, paths, plainly, values }: Question): Promise<Figure> {
  const { origin, cookies, calls, processId, dataFolder } = asking;
  const many = Math.max(paths.length, cookies.length);
  const asked = Array.from({ length: many }, (_, at): Asked => {
    const path = paths[at % paths.length] ?? '';
    return { method: 'GET', path: `/api/v1${path}`, cookie: cookies[at % cookies.length] ?? '', body: null };
  });
  const ask = (times: number) => loadByHttp({ origin, connections: 1, asked, times });
  // a server that has just started runs what is not yet compiled
  await ask(warming);
  const [ours, plain]: [Loaded[], number[]] = [[], []];
  let cpu = noCpu;
  for (let turn = 0; turn < turns; turn++) {
    const began = performance.now();
    const before = await cpuOf(processId, dataFolder);
    ours.push(await ask(Math.ceil(calls / turns)));
    const asked = await cpuOf(processId, dataFolder);
    // for as long again nobody asks: what the worker does beside it is not part of an answer
    await sleep(performance.now() - began);
    const rested = await cpuOf(processId, dataFolder);
    cpu = sumOf(cpu, since(since(asked, rested), since(before, asked)));
    for (let time = 0; time < calls / turns; time++)
      plain.push(await timeOf(owner, plainly, values[time % values.length]));
  }
  const all = together(ours);
  refuseOthers([...paths], all);
  const each = all.milliseconds.length;
  process.stderr.write(`${what}: ${percentile(all, 50).toFixed(1)} ms\n`);
  return {
    what,
    p50: percentile(all, 50),
    p95: percentile(all, 95),
    plain: percentile({ milliseconds: plain }, 50),
    cpu: { process: cpu.process / each, database: cpu.database / each },
  };
}

function refuseOthers([path = '']: string[], { statuses }: Loaded): void {
  const others = Object.keys(statuses).filter((status) => status !== '200');
  if (others.length > 0) throw new Error(`${path} answered ${others.join(', ')}`);
}

async function timeOf(owner: pg.Client, plainly: string, values: readonly unknown[] = []): Promise<number> {
  const begun = performance.now();
  await owner.query(plainly, [...values]);
  return performance.now() - begun;
}
