import { setTimeout as sleep } from 'node:timers/promises';
import { addSeconds, instantOf, type Instant } from '../../kernel/instant.ts';
import { systemCaller } from '../../platform/database/caller.ts';
import type { Tx } from '../../platform/database/tx.ts';
import type { Ground } from '../desk/ground.ts';
import { loadByHttp, percentile } from '../desk/load.ts';
import type { FilledProvider } from '../desk/volume.ts';
import { startProcess, type Process } from './processes.ts';
import { firedOf, leftOf, plantRunning, useOneRule, type Fired } from './running-clocks.ts';

export interface Measuring {
  ground: Ground;
  dataFolder: string;
  provider: FilledProvider;
  /** Of somebody who works at the desk meanwhile. */
  cookies: readonly string[];
  /** That run, those that fall due among them. */
  running: number;
  steadySeconds: number;
}

export interface Turn extends Fired {
  what: string;
  /** Seconds from the first instant of the turn until the last step had fired, and until the last effect was done. */
  firedAfter: number;
  doneAfter: number;
  /** Of a work list, meanwhile, in milliseconds. */
  deskP95: number;
}

export interface EscalationMeasured {
  /** With no step due. */
  idleP95: number;
  turns: Turn[];
}

const aSecond = 50;

/** Fifty steps a second, all within a minute, and what a night left: two workers, of which one is killed midway in the first. */
export async function measureEscalation(measuring: Measuring): Promise<EscalationMeasured> {
  const { dataFolder, running, steadySeconds } = measuring;
  await inTx(measuring, (tx) => useOneRule(tx, addSeconds(tx.now, -86_400)));
  const desk = await startProcess(dataFolder, 'web');
  const turns: Turn[] = [];
  let workers = await startWorkers(dataFolder);
  try {
    const idleP95 = await deskP95(measuring, desk, 20);
    const steady = { count: steadySeconds * aSecond, milliseconds: 1000 / aSecond, turn: 1 };
    await others(measuring, running - steady.count);
    const [first, second] = workers;
    const killing = sleep((steadySeconds * 1000) / 2 + 5000).then(() => first?.kill());
    turns.push(await turnOf(measuring, desk, { ...steady, what: 'fifty a second, one of two workers killed midway' }));
    await killing;
    workers = [...(second ? [second] : []), await startProcess(dataFolder, 'worker')];
    const burst = { count: running, milliseconds: 60_000 / running, turn: 2 };
    turns.push(await turnOf(measuring, desk, { ...burst, what: 'all within a minute' }));
    await Promise.all(workers.map((worker) => worker.end()));
    workers = [];
    const night = { count: Math.round(running / 10), milliseconds: (10 * 3_600_000) / (running / 10), turn: 3 };
    await plantAt(measuring, { ...night, first: addSeconds(instantOf(Date.now()), -10 * 3600) });
    const begin = performance.now();
    workers = await startWorkers(dataFolder);
    turns.push(await followed(measuring, desk, { ...night, what: 'after ten hours of standstill', begin }));
    return { idleP95, turns };
  } finally {
    await Promise.all([...workers, desk].map((one) => one.end()));
  }
}

async function startWorkers(dataFolder: string): Promise<Process[]> {
  const workers = await Promise.all([startProcess(dataFolder, 'worker'), startProcess(dataFolder, 'worker')]);
  await sleep(10_000);
  return workers;
}

interface Planned {
  what: string;
  count: number;
  milliseconds: number;
  turn: number;
}

/** Begins in a few seconds, when all of it is written down. */
async function turnOf(measuring: Measuring, desk: Process, planned: Planned): Promise<Turn> {
  const lead = 5 + planned.count / 1000;
  const begin = performance.now() + lead * 1000;
  await plantAt(measuring, { ...planned, first: addSeconds(instantOf(Date.now()), lead) });
  await sleep(Math.max(0, begin - performance.now()));
  return followed(measuring, desk, { ...planned, begin });
}

async function followed(measuring: Measuring, desk: Process, planned: Planned & { begin: number }): Promise<Turn> {
  const { begin, turn, what, count, milliseconds } = planned;
  const falls = turn === 3 ? 0 : (count * milliseconds) / 1000;
  const asking = deskP95(measuring, desk, Math.max(20, falls));
  let firedAfter = 0;
  for (;;) {
    const { steps, effects } = await inTx(measuring, (tx) => leftOf(tx, turn));
    const seconds = (performance.now() - begin) / 1000;
    if (steps > 0 || firedAfter === 0) firedAfter = seconds;
    if (seconds > falls && steps === 0 && effects === 0) break;
    await sleep(500);
  }
  const doneAfter = (performance.now() - begin) / 1000;
  const fired = await inTx(measuring, (tx) => firedOf(tx, turn));
  process.stderr.write(`${what}: ${fired.fired} of ${fired.clocks}, most ${fired.most.toFixed(1)} s\n`);
  return { ...fired, what, firedAfter: Math.max(falls, firedAfter), doneAfter, deskP95: await asking };
}

/** Those that run and fall due when all is over. */
function others(measuring: Measuring, count: number): Promise<void> {
  return plantAt(measuring, { count, milliseconds: 10, turn: 9, first: addSeconds(instantOf(Date.now()), 4 * 3600) });
}

async function plantAt(
  measuring: Measuring,
  falling: { first: Instant; count: number; milliseconds: number; turn: number },
) {
  const most = 10_000;
  for (let from = 0; from < falling.count; from += most) {
    const first = addSeconds(falling.first, (from * falling.milliseconds) / 1000);
    const part = { ...falling, first, from, count: Math.min(most, falling.count - from) };
    await inTx(measuring, (tx) => plantRunning(tx, part));
  }
}

async function deskP95({ cookies }: Measuring, { origin }: Process, seconds: number): Promise<number> {
  const path = '/api/v1/tickets?status=registered&status=in_progress';
  const asked = cookies.map((cookie) => ({ method: 'GET' as const, path, cookie, body: null }));
  return percentile(await loadByHttp({ origin, connections: 2, seconds, asked }), 95);
}

function inTx<T>({ ground, provider }: Measuring, work: (tx: Tx) => Promise<T>): Promise<T> {
  const origin = { channel: 'cli' as const, address: null };
  const scope = { tenantId: provider.id, caller: systemCaller('bench'), origin, now: instantOf(Date.now()) };
  return ground.parts.unitOfWork.run(scope, work);
}
