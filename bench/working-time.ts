import { instantOf } from '../kernel/instant.ts';
import { deliveredCalendars } from '../kernel/working-time/delivered-calendars.ts';
import { WorkingCalendar } from '../kernel/working-time/working-calendar.ts';
import { addWorking } from '../kernel/working-time/working-time.ts';

/**
 * SLA-02: 1,000,000 `addWorking` a second on one core over a year's horizon. Starts lie anywhere in a year, targets
 * anywhere up to a working year, so that nothing is near in the table. Prints one line for each form of instant.
 */
const questions = 1_000_000;
const secondsOfYear = 365 * 86_400;
const secondsOfWorkingYear = 250 * 8 * 3600;

/** Fixed sequence, so that runs can be compared: minstd of the C++ standard. */
function sequence(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

const next = sequence(20_261_120);
const starts = Array.from({ length: questions }, () => Date.UTC(2026, 0) + Math.floor(next() * secondsOfYear) * 1000);
const seconds = Array.from({ length: questions }, () => Math.floor(next() * secondsOfWorkingYear));
const instants = starts.map(instantOf);
const calendar = new WorkingCalendar('5x8', deliveredCalendars['5x8']);

function measure(form: string, ask: (index: number) => unknown): void {
  const best = Math.min(...[1, 2, 3].map(() => timeOf(ask)));
  console.log(`${form}: ${Math.round(questions / best).toLocaleString('en')} addWorking/s`);
}

function timeOf(ask: (index: number) => unknown): number {
  const begin = process.hrtime.bigint();
  for (let index = 0; index < questions; index++) ask(index);
  return Number(process.hrtime.bigint() - begin) / 1e9;
}

measure('milliseconds', (index) => calendar.after(starts[index] ?? 0, (seconds[index] ?? 0) * 1000));
measure('ISO instants', (index) => addWorking(calendar, instants[index] ?? '', seconds[index] ?? 0));
