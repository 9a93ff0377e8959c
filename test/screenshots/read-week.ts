import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Instant } from '../../kernel/instant.ts';
import type { Impact, Urgency } from '../../modules/catalogue/priority.contract.ts';
import type { TicketKind } from '../../modules/service-desk/ticket-codes.contract.ts';
import type { Course } from './courses.ts';

/** A report of the week from Monday 2026-11-23 to Friday 2026-11-27, as it came in and went on. */
export interface Report {
  at: Instant;
  /** Name of the contact who calls. */
  caller: string;
  /** Code of a delivered category. */
  category: string;
  title: string;
  description: string;
  course: Course;
  /** Empty: what the category proposes. */
  impact: Impact | '';
  urgency: Urgency;
  kind: TicketKind;
  channel: string;
  /** What was done, and what became of it; empty where nobody came so far. */
  step: string;
  solution: string;
  resolution: string;
}

/** Of `week.csv`, in the order in which they came; times there are of November 2026 in Shanghai: `23 09:06`. */
export async function readWeek(): Promise<Report[]> {
  const text = await readFile(join(import.meta.dirname, 'week.csv'), 'utf8');
  const rows: Report[] = parse(text, { columns: true });
  return rows.map((row) => ({ ...row, at: inShanghai(row.at) }));
}

function inShanghai(time: string): Instant {
  const [day, clock] = time.split(' ');
  return new Date(`2026-11-${day}T${clock}:00.000+08:00`).toISOString();
}
