import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { postmasterOf } from '../../platform/postgres/pid-file.ts';

/** Milliseconds of the processor: of one process, and of PostgreSQL with all that serve its connections. */
export interface Cpu {
  process: number;
  database: number;
}

/** Linux counts in hundredths of a second: what is measured has to take many of them. */
const millisecondsEach = 10;

/** What both have used so far; of a machine that is shared it says more than any time that passed. */
export async function cpuOf(processId: number, dataFolder: string): Promise<Cpu> {
  const postmaster = await postmasterOf(join(dataFolder, 'postgres'));
  const processes = await Promise.all((await processIds()).map(usageOf));
  const own = processes.find((usage) => usage?.id === processId);
  const database = processes.filter((usage) => usage?.id === postmaster?.pid || usage?.parent === postmaster?.pid);
  // of connections that ended, their parent keeps count
  const ended = database.find((usage) => usage?.id === postmaster?.pid)?.ofChildren ?? 0;
  return {
    process: own?.itself ?? 0,
    database: ended + database.reduce((sum, usage) => sum + (usage?.itself ?? 0), 0),
  };
}

export function since(before: Cpu, now: Cpu): Cpu {
  return { process: now.process - before.process, database: now.database - before.database };
}

export function sumOf(one: Cpu, other: Cpu): Cpu {
  return { process: one.process + other.process, database: one.database + other.database };
}

export const noCpu: Cpu = { process: 0, database: 0 };

interface Usage {
  id: number;
  parent: number;
  itself: number;
  ofChildren: number;
}

async function processIds(): Promise<string[]> {
  return (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
}

/** Of `/proc/<id>/stat` (proc(5)): null when it has ended meanwhile. */
async function usageOf(id: string): Promise<Usage | null> {
  const stat = await readFile(`/proc/${id}/stat`, 'utf8').catch(() => null);
  // the name in brackets may hold blanks; after it stand the state, the parent, and so on
  const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ');
  if (!fields) return null;
  const ticks = (from: number) => (Number(fields[from]) + Number(fields[from + 1])) * millisecondsEach;
  return { id: Number(id), parent: Number(fields[1]), itself: ticks(11), ofChildren: ticks(13) };
}
