import { loadavg } from 'node:os';
import { tableOf } from '../../test/check/markdown.ts';
import { measuredOn } from '../measured-on.ts';
import type { Measured } from './growth.ts';
import type { Part } from './part.ts';

interface Told {
  measured: readonly Measured[];
  chosen: readonly Part[];
  command: string;
  seed: number;
  loadBefore: number;
}

const columns = ['what', 'tickets', 'p50', 'p95', 'plain', 'ratio', 'CPU server', 'CPU database', 'growth', ''];

/** One row a thing and volume, the volumes of a thing below each other, so that its growth shows. */
export function growthPage({ measured, chosen, command, seed, loadBefore }: Told): string {
  const things = [...new Set(measured.map(({ figure }) => figure.what))];
  const rows = things.flatMap((what) => {
    const same = measured.filter(({ figure }) => figure.what === what);
    return same.map((one) => growthRow(one, same[0] ?? one));
  });
  return [
    '# Growth',
    '',
    `${measuredOn()}, the embedded PostgreSQL with fsync;`,
    `load of other work when it began: ${loadBefore.toFixed(1)}, when it ended: ${(loadavg()[0] ?? 0).toFixed(1)} (its own included).`,
    `Command: \`${command}\`. Seed ${seed}: which tickets, people and words are asked for; the volumes hold no chance.`,
    '',
    'Each volume is shared by 20 providers, of which one has half of it and is asked. Milliseconds, the network of the machine itself',
    'included. Ratio: of ours to plain, both at p50, in turns of the same run. CPU: of one request, in the process of the server, its worker',
    'included, and in PostgreSQL, after a hundred that are not counted; of what is read, less what both use for as long when nobody asks (a vacuum in that pause can leave less than nothing).',
    'Growth: p50 to that of the smallest volume. Plain PostgreSQL:',
    '',
    ...chosen.map(({ name, plainly }) => `- ${name}: ${plainly}`),
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
