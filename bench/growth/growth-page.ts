import { loadavg } from 'node:os';
import { rowsOf, tableOf } from '../../test/check/markdown.ts';
import { measuredOn } from '../measured-on.ts';
import { parts, type Measured } from './growth.ts';

interface Told {
  measured: readonly Measured[];
  command: string;
  seed: number;
  loadBefore: number;
  /** The page as it was: what was not measured anew stays. */
  before: string;
}

const columns = ['what', 'tickets', 'p50', 'p95', 'plain', 'ratio', 'CPU server', 'CPU database', 'growth', ''];

/** One row a thing and volume, the volumes of a thing below each other, so that its growth shows. */
export function growthPage({ measured, command, seed, loadBefore, before }: Told): string {
  const fresh = Map.groupBy(measured, ({ figure }) => figure.what);
  const kept = Map.groupBy(rowsOf(before, columns.length), ([what = '']) => what);
  const things = new Set([...kept.keys(), ...fresh.keys()]);
  const rows = [...things].flatMap((what) => {
    const same = fresh.get(what);
    return same?.map((one) => growthRow(one, same[0] ?? one)) ?? kept.get(what) ?? [];
  });
  return [
    '# Growth',
    '',
    `${measuredOn()}, the embedded PostgreSQL with fsync;`,
    `load of other work when the last of it began: ${loadBefore.toFixed(1)}, when it ended: ${(loadavg()[0] ?? 0).toFixed(1)} (its own included).`,
    `Command: \`${command}\`; the same with \`--only\` renews a part. Seed ${seed}: which tickets, people and words are asked for; the volumes hold no chance.`,
    '',
    'Each volume is shared by 20 providers, of which one has half of it and is asked. Milliseconds, the network of the machine itself',
    'included. Ratio: of ours to plain, both at p50, in turns of the same run. CPU: of one request, in the process of the server, its worker',
    'included, and in PostgreSQL, after a hundred that are not counted; of what is read, less what both use for as long when nobody asks (a vacuum in that pause can leave less than nothing).',
    'Growth: p50 to that of the smallest volume. Plain PostgreSQL:',
    '',
    ...parts.map(({ name, plainly }) => `- ${name}: ${plainly}`),
    '',
    tableOf(columns, rows),
    '',
  ].join('\n');
}

export function growthRow({ tickets, figure }: Measured, smallest: Measured): string[] {
  const { what, p50, p95, plain, cpu, besides = '' } = figure;
  const told = (milliseconds: number | null | undefined, digits = 1) =>
    milliseconds === null || milliseconds === undefined || Number.isNaN(milliseconds)
      ? ''
      : milliseconds.toFixed(digits);
  return [
    what,
    tickets.toLocaleString('en'),
    told(p50),
    told(p95),
    told(plain, 2),
    told(plain === null ? null : p50 / plain),
    told(cpu?.process, 2),
    told(cpu?.database, 2),
    told(p50 / smallest.figure.p50),
    besides,
  ];
}
