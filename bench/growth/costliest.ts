import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** As V8 writes it: which call stands at each sample, and how long until the next (microseconds). */
interface Profile {
  nodes: { id: number; callFrame: { functionName: string; url: string; lineNumber: number } }[];
  samples: number[];
  timeDeltas: number[];
}

const shown = 15;

/** Of each profile in the folder: the functions in which the process itself was longest, a line each. */
export async function costliest(folder: string): Promise<string[]> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.cpuprofile'));
  const told = files.map(async (name) => {
    const path = join(folder, name);
    return [path, ...linesOf(JSON.parse(await readFile(path, 'utf8')) as Profile)];
  });
  return (await Promise.all(told)).flat();
}

function linesOf({ nodes, samples, timeDeltas }: Profile): string[] {
  const functions = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]));
  const taken = new Map<string, number>();
  let all = 0;
  samples.forEach((id, at) => {
    const called = functions.get(id);
    if (!called || called.functionName === '(idle)') return;
    const where = called.url.split('/').slice(-3).join('/');
    const name = `${called.functionName || 'a function'} ${where}:${called.lineNumber + 1}`;
    const took = timeDeltas[at] ?? 0;
    taken.set(name, (taken.get(name) ?? 0) + took);
    all += took;
  });
  const costly = [...taken].toSorted(([, one], [, other]) => other - one).slice(0, shown);
  return costly.map(([name, took]) => `${((100 * took) / all).toFixed(1).padStart(6)} %  ${name}`);
}
