import { loadByHttp, loadByReplay, perSecond, together, type Asked, type Loaded } from './load.ts';
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
}

interface Comparing {
  /** The largest first. */
  desks: readonly Desk[];
  origin: string;
  connectionUrl: string;
  connections: number;
  seconds: number;
  turns: number;
}

const warmingSeconds = 4;

/** Over all providers, then in the largest alone; ours and the bare script take turns, so that what else the machine does hits both. */
export async function compareCreations({ desks, ...comparing }: Comparing): Promise<Compared[]> {
  return [
    await compare('over 20 providers', desks, comparing),
    await compare('in one provider', desks.slice(0, 1), comparing),
  ];
}

async function compare(where: string, desks: readonly Desk[], by: Omit<Comparing, 'desks'>): Promise<Compared> {
  const { origin, connectionUrl, connections, seconds, turns } = by;
  const asked = inTurn(desks.map(({ creations }) => creations));
  const recordings = desks.map(({ recording }) => recording);
  const http = (lasting: number) => loadByHttp({ origin, connections, seconds: lasting, asked });
  const replay = (lasting: number) => loadByReplay({ connectionUrl, connections, seconds: lasting, recordings });
  await http(warmingSeconds);
  await replay(warmingSeconds);
  const [ours, bare]: [Loaded[], Loaded[]] = [[], []];
  for (let turn = 0; turn < turns; turn++) {
    bare.push(await replay(seconds / turns));
    ours.push(await http(seconds / turns));
    process.stderr.write(`${where}: ${told(ours)} a second, bare ${told(bare)}\n`);
  }
  const statements = recordings[0]?.statements ?? [];
  return {
    where,
    ours: together(ours),
    bare: together(bare),
    statements: statements.length,
    roundTrips: statements.filter(({ isAfterAnswers }) => isAfterAnswers).length,
  };
}

function told(turns: readonly Loaded[]): string {
  return perSecond(together(turns)).toFixed(0);
}

/** One of each, then the next of each: neighbours are of different providers. */
function inTurn<T>(lists: readonly (readonly T[])[]): T[] {
  const longest = Math.max(...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list.slice(at, at + 1))).flat();
}
