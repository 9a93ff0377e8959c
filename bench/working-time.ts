/**
 * `node bench/working-time.ts [--write]`: SLA-02's 1,000,000 `addWorking` a second on one core over a year's horizon.
 * Starts lie anywhere in a year, targets anywhere up to a working year, so that nothing is near in the table. With
 * `--write` the figures go to docs/measured/working-time.md; they are no test.
 */
import { writeFile } from 'node:fs/promises';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { instantOf } from '../kernel/instant.ts';
import { deliveredCalendars } from '../kernel/working-time/delivered-calendars.ts';
import { dueAfter } from '../kernel/working-time/due-after.ts';
import { resolveLayers } from '../kernel/working-time/layers.ts';
import { WorkingCalendar } from '../kernel/working-time/working-calendar.ts';
import { addWorking, workingBetween } from '../kernel/working-time/working-time.ts';
import { seededDays } from '../modules/calendars/server/national-days/seed-national-days.ts';
import { measuredOn } from './measured-on.ts';

const { values: options } = parseArgs({ options: { write: { type: 'boolean', default: false } } });
const load = loadavg()[0] ?? 0;

const questions = 1_000_000;
const turns = 5;
const secondsOfYear = 365 * 86_400;
const secondsOfWorkingYear = 250 * 8 * 3600;

/** Fixed sequence, so that runs can be compared: minstd of the C++ standard. */
function sequence(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

const seed = 20_261_120;
const next = sequence(seed);
const starts = Array.from({ length: questions }, () => Date.UTC(2026, 0) + Math.floor(next() * secondsOfYear) * 1000);
const seconds = Array.from({ length: questions }, () => Math.floor(next() * secondsOfWorkingYear));
const instants = starts.map(instantOf);
const resolved = resolveLayers(deliveredCalendars['5x8'], { nation: seededDays() });
const calendar = new WorkingCalendar('5×8', resolved);
const berlin = new WorkingCalendar('5×8 in Berlin', { ...resolved, timeZone: 'Europe/Berlin' });
const ends = starts.map((start, index) => instantOf(calendar.after(start, (seconds[index] ?? 0) * 1000)));

/** Questions a second, of the best turn: whatever else runs only ever slows one down. */
function measure(count: number, ask: (index: number) => unknown): string {
  const times = Array.from({ length: turns }, () => {
    const begin = process.hrtime.bigint();
    for (let index = 0; index < count; index++) ask(index);
    return Number(process.hrtime.bigint() - begin) / 1e9;
  });
  return Math.round(count / Math.min(...times)).toLocaleString('en');
}

const at = (index: number) => instants[index] ?? '';
const rows: [what: string, figure: string][] = [
  [
    '`addWorking`, instants as ISO texts',
    measure(questions, (index) => addWorking(calendar, at(index), seconds[index] ?? 0)),
  ],
  [
    'the same in a zone with daylight saving',
    measure(questions, (index) => addWorking(berlin, at(index), seconds[index] ?? 0)),
  ],
  [
    'the same, instants as milliseconds',
    measure(questions, (index) => calendar.after(starts[index] ?? 0, (seconds[index] ?? 0) * 1000)),
  ],
  [
    '`workingBetween`, instants as ISO texts',
    measure(questions, (index) => workingBetween(calendar, at(index), ends[index] ?? '')),
  ],
  [
    '`dueAfter`, 3 working days',
    measure(questions / 20, (index) => dueAfter(calendar, at(index), { value: 3, unit: 'working_day' })),
  ],
];
const page = [
  '# Working time: the arithmetic',
  '',
  `${measuredOn()}, one core;`,
  `load of other work when it began: ${load.toFixed(1)}. Best of ${turns} turns.`,
  `Command: \`node bench/working-time.ts --write\`. Seed: ${seed}.`,
  '',
  `SLA-02 asks for 1,000,000 \`addWorking\` a second on one core. Starts lie anywhere in 2026, targets anywhere up to 2,000`,
  'hours; 5×8 as delivered, with the national layer.',
  '',
  '| question | a second |',
  '| --- | --- |',
  ...rows.map(([what, figure]) => `| ${what} | ${figure} |`),
  '',
].join('\n');
process.stdout.write(page);
if (options.write) await writeFile(join(import.meta.dirname, '..', 'docs', 'measured', 'working-time.md'), page);
