import { loadByHttp, loadByReplay, perSecond, together, type Asked, type Loaded } from './load.ts';
import { noCpu, since, sumOf, type Cpu } from '../growth/cpu-meter.ts';
import type { Recording } from './recorded.ts';

export interface Desk {
  /** Of as many operators. */
  creations: readonly Asked[];
  recording: Recording;
}

export interface Compared {
  where: string;
  ours: Loaded;
  /** The same statements by the bare script. */
  bare: Loaded;
  statements: number;
  roundTrips: number;
  /** Of one creation of ours, where it was measured. */
  cpu?: Cpu;
}

interface Comparing {
  /** The largest first. */
  desks: readonly Desk[];
  origin: string;
  connectionUrl: string;
  connections: number;
  seconds: number;
  turns: number;
  /** What the server and its database have used so far. */
  used?: () => Promise<Cpu>;
}

const mostWarmingSeconds = 4;

/** Over all providers, then in the largest alone; ours and the bare script take turns, so that what else the machine does hits both. */
export async function compareCreations({ desks, ...comparing }: Comparing): Promise<Compared[]> {
  return [
    await compare(`over ${desks.length} providers`, desks, comparing),
    await compare('in one provider', desks.slice(0, 1), comparing),
  ];
}

async function compare(where: string, desks: readonly Desk[], by: Omit<Comparing, 'desks'>): Promise<Compared> {
  const { origin, connectionUrl, connections, seconds, turns, used } = by;
  const asked = inTurn(desks.map(({ creations }) => creations));
  const recordings = desks.map(({ recording }) => recording);
  const http = (lasting: number) => loadByHttp({ origin, connections, seconds: lasting, asked });
  const replay = (lasting: number) => loadByReplay({ connectionUrl, connections, seconds: lasting, recordings });
  const warming = Math.min(mostWarmingSeconds, seconds);
  await http(warming);
  await replay(warming);
  const [ours, bare]: [Loaded[], Loaded[]] = [[], []];
  let cpu = noCpu;
  for (let turn = 0; turn < turns; turn++) {
    bare.push(await replay(seconds / turns));
    const before = await used?.();
    ours.push(await http(seconds / turns));
    const after = await used?.();
    if (before && after) cpu = sumOf(cpu, since(before, after));
    process.stderr.write(`${where}: ${told(ours)} a second, bare ${told(bare)}\n`);
  }
  const statements = recordings[0]?.statements ?? [];
  const all = together(ours);
  return {
    where,
    ours: all,
    bare: together(bare),
    statements: statements.length,
    roundTrips: statements.filter(({ isAfterAnswers }) => isAfterAnswers).length,
    ...(used && { cpu: eachOf(cpu, all.milliseconds.length) }),
  };
}

function eachOf({ process, database }: Cpu, many: number): Cpu {
  return { process: process / many, database: database / many };
}

function told(turns: readonly Loaded[]): string {
  return perSecond(together(turns)).toFixed(0);
}

/** One of each, then the next of each: neighbours are of different providers. */
function inTurn<T>(lists: readonly (readonly T[])[]): T[] {
  const longest = Math.max(...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list.slice(at, at + 1))).flat();
}
