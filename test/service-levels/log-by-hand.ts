import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/*
 * The published log counted without a line of the product: read with split(), walked minute by minute. Times in it are
 * whole minutes, in the time of Shanghai as the import takes them.
 */

const shared = join(import.meta.dirname, '..', '..', '..', 'shared', 'data');
export const logPath = join(shared, 'uci_incident_event_log', 'incident_event_log.csv.gz');

const minute = 60_000;
const shanghai = 8 * 60 * minute;

export interface HandIncident {
  number: string;
  priority: string;
  /** Milliseconds. */
  openedAt: number;
  resolvedAt: number | null;
  /** When it waited for somebody, from inclusive, to exclusive; Infinity: to the end. */
  waits: readonly (readonly [from: number, to: number])[];
}

interface Row {
  order: number;
  at: number;
  state: string;
}

export async function incidentsByHand(): Promise<HandIncident[]> {
  const [head = '', ...lines] = gunzipSync(await readFile(logPath))
    .toString()
    .trim()
    .split(/\r?\n/);
  const names = head.split(',');
  const cellsOf = (line: string) => new Map(line.split(',').map((cell, at) => [names[at] ?? '', cell]));
  const byNumber = Map.groupBy(lines.map(cellsOf), (cells) => cells.get('number') ?? '');
  return [...byNumber].map(([number, rows]) => incidentOf(number, rows));
}

function incidentOf(number: string, rows: readonly Map<string, string>[]): HandIncident {
  const numbered = rows.map((cells) => ({
    order: Number(cells.get('sys_mod_count')),
    at: timeOf(cells.get('sys_updated_at')) ?? 0,
    state: cells.get('incident_state') ?? '',
    cells,
  }));
  const inOrder = numbered.toSorted((one, other) => one.order - other.order || one.at - other.at);
  const last = inOrder.at(-1)?.cells;
  return {
    number,
    priority: `P${last?.get('priority')?.slice(0, 1) ?? ''}`,
    openedAt: timeOf(last?.get('opened_at')) ?? 0,
    resolvedAt: timeOf(last?.get('resolved_at')),
    waits: waitsIn(inOrder, timeOf(last?.get('opened_at')) ?? 0),
  };
}

/** A state lasts until the next row that says another; a row that goes back in time counts from the one before it. */
function waitsIn(rows: readonly Row[], openedAt: number): [number, number][] {
  const waits: [number, number][] = [];
  let [present, since] = ['New', openedAt];
  for (const { at, state } of rows) {
    if (state === '-100' || state === present) continue;
    const from = Math.max(since, at);
    if (present.startsWith('Awaiting')) waits.push([since, from]);
    [present, since] = [state, from];
  }
  if (present.startsWith('Awaiting')) waits.push([since, Number.POSITIVE_INFINITY]);
  return waits;
}

/** `29/2/2016 01:16` in Shanghai; `?` is null. */
function timeOf(text: string | undefined): number | null {
  const [, day, month, year, hours, minutes] = /^(\d+)\/(\d+)\/(\d+) (\d+):(\d+)$/.exec(text ?? '') ?? [];
  if (day === undefined) return null;
  return Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hours), Number(minutes)) - shanghai;
}

/** 5×8: Monday to Friday 09:00–12:00 and 13:00–18:00, without holidays, with the weekends that are worked in exchange. */
export async function openMinutes(): Promise<(at: number) => boolean> {
  const read = async (year: number) => JSON.parse(await readFile(join(shared, 'cn_holidays', `${year}.json`), 'utf8'));
  const notices: { days: { date: string; isOffDay: boolean }[] }[] = [
    await read(2016),
    await read(2017),
    await read(2018),
  ];
  const named = new Map(notices.flatMap(({ days }) => days.map(({ date, isOffDay }) => [date, isOffDay])));
  const first = Date.UTC(2016, 0, 1) - shanghai;
  const isOpen = (at: number) => {
    const local = new Date(at + shanghai);
    const isOff = named.get(local.toISOString().slice(0, 10)) ?? [0, 6].includes(local.getUTCDay());
    const time = local.getUTCHours() * 60 + local.getUTCMinutes();
    return !isOff && ((time >= 540 && time < 720) || (time >= 780 && time < 1080));
  };
  // three years, looked up once: the walk asks for each minute hundreds of times
  const table = Uint8Array.from({ length: 3 * 366 * 1440 }, (_, at) => Number(isOpen(first + at * minute)));
  return (at) => table[(at - first) / minute] === 1;
}

export interface HandClock {
  elapsedSeconds: number;
  deadlineAt: number;
  isMet: boolean;
}

/** Null where the log does not tell when it was resolved. */
export function clockByHand(
  { openedAt, resolvedAt, waits }: HandIncident,
  targetMinutes: number,
  isOpen: (at: number) => boolean,
): HandClock | null {
  if (resolvedAt === null) return null;
  const end = Math.max(openedAt, resolvedAt);
  let [counted, elapsed, deadlineAt] = [0, 0, Number.NaN];
  for (let at = openedAt; at < end || counted < targetMinutes; at += minute) {
    if (!isOpen(at)) continue;
    if (at < end && waits.some(([from, to]) => from <= at && at < to)) continue;
    counted += 1;
    if (at < end) elapsed += 1;
    if (counted === targetMinutes) deadlineAt = at + minute;
  }
  return { elapsedSeconds: elapsed * 60, deadlineAt, isMet: end <= deadlineAt };
}
