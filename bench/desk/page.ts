import { loadavg } from 'node:os';
import { tableOf } from '../../test/check/markdown.ts';
import type { Compared } from './compare-creations.ts';
import { percentile, perSecond } from './load.ts';
import type { Timed } from './time-reading.ts';
import { measuredOn } from '../measured-on.ts';

/** That the process held at most: while tickets were recorded, and until everything was read. */
export interface Megabytes {
  recording: number;
  all: number;
}

interface Measured {
  compared: readonly Compared[];
  timed: readonly Timed[];
  megabytes: Megabytes;
  tickets: number;
  command: string;
  loadBefore: number;
}

/** What was found by explaining what the slower ones ask, on this volume: no plan reads a table whole for a page. */
const whatHolds = [
  '## What holds what is not met',
  '',
  '- Work lists and tickets: explained one by one, all statements of a list take the database 7 to 9 ms, 2 ms of them',
  '  planning; p50 stays below the target. What p95 adds is whoever shares the two cores: it doubles and halves from run to',
  '  run.',
  '- A word in 1 % of tickets: the word index knows no provider, so it reads the tickets of all that have the word, ten',
  '  thousand pages of the table for a thousand matches: 36 ms of the 55 that the database takes. A word in each document',
  '  that names its provider would mend it for all but the largest.',
  '- Memory: the most that the process ever held; it grows with the load of 32 connections and is not given back.',
  '',
];

export function pageOf({ compared, timed, megabytes, tickets, command, loadBefore }: Measured): string {
  return [
    '# The desk at volume',
    '',
    `${measuredOn()}, the embedded PostgreSQL with fsync;`,
    `load of other work when it began: ${loadBefore.toFixed(1)}, when it ended: ${(loadavg()[0] ?? 0).toFixed(1)} (its own included).`,
    `Command: \`${command} --write\`. The volume holds no chance: \`test/plans/volume.sql\`.`,
    '',
    `${tickets.toLocaleString('en')} tickets in 20 providers, one of them with half of everything.`,
    '',
    '## Recording',
    '',
    '`POST /api/v1/tickets` with a key at 32 connections, asked by a process of its own; bare: the very statements of such a request, as our',
    'server sent them, replayed by a bare `pg` script over the same socket with as many connections, in turns with ours, while the',
    'same server follows both with its deliveries and seals.',
    '',
    tableOf(
      [
        'where',
        'statements',
        'round trips',
        'ours a second',
        'bare a second',
        'share',
        'wanted',
        'p50',
        'p99',
        'bare p99',
        'p99 / p50',
        'p99 / bare p99',
      ],
      compared.map(comparedRow),
    ),
    '',
    'Milliseconds. Wanted besides: p99 at most 4 × p50, and at most 1.5 × the bare script’s.',
    '',
    '## Reading',
    '',
    'In the provider with half of everything, over one connection, the network of the machine itself included. Milliseconds.',
    '',
    tableOf(['what', 'p50', 'p95', 'wanted'], timed.map(timedRow)),
    '',
    `The process held ${megabytes.recording.toFixed(0)} MB at most while it recorded, ${megabytes.all.toFixed(0)} MB until the last report; wanted: 400 MB.`,
    '',
    ...whatHolds,
  ].join('\n');
}

function comparedRow({ where, statements, roundTrips, ours, bare }: Compared): string[] {
  const [p50, p99, bareP99] = [percentile(ours, 50), percentile(ours, 99), percentile(bare, 99)];
  return [
    where,
    String(statements),
    String(roundTrips),
    perSecond(ours).toFixed(0),
    perSecond(bare).toFixed(0),
    `${((100 * perSecond(ours)) / perSecond(bare)).toFixed(0)} %`,
    where === 'in one provider' ? '80 %' : '40 %',
    p50.toFixed(0),
    p99.toFixed(0),
    bareP99.toFixed(0),
    (p99 / p50).toFixed(1),
    (p99 / bareP99).toFixed(1),
  ];
}

function timedRow({ what, p50, p95, target }: Timed): string[] {
  return [what, p50.toFixed(1), p95.toFixed(1), String(target)];
}
