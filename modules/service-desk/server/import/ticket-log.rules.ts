import type { CellFault, LogFacts, LogRow, LogStep, ReadRow } from './log-row.rules.ts';
import { compareSteps, standingsOf, type ForeignTicket } from './incident-history.rules.ts';

/** What is wrong with a row of the file; the head is row 1, as a spreadsheet counts. */
export interface RowFault extends CellFault {
  row: number;
}

/**
 * Gathers the rows of a log, in whatever order they come, into tickets. A ticket with a bad row is left out as a
 * whole: half a history could not be completed later, since a ticket that is there is not imported again.
 */
export class TicketLog {
  /** Rows read, the head not among them. */
  rows = 0;
  readonly #faults: RowFault[] = [];
  readonly #tickets = new Map<string, Gathered>();
  /** What may be numbers of tickets of which a row is bad. */
  readonly #suspect = new Set<string>();

  add(read: ReadRow): void {
    this.rows++;
    if ('row' in read) {
      this.#gather(read.row);
      return;
    }
    this.#faults.push(...read.faults.map((fault) => ({ ...fault, row: this.#row })));
    for (const number of read.numbers) this.#suspect.add(number);
  }

  /** To be called when all rows are in. */
  finish(): GatheredLog {
    for (const [number, { steps, firstRow }] of this.#tickets) {
      if (steps.some(({ state }) => state !== 'unchanged') || this.#suspect.has(number)) continue;
      this.#faults.push({ row: firstRow, column: null, reason: 'no_status', value: number });
      this.#suspect.add(number);
    }
    const whole = [...this.#tickets].filter(([number]) => !this.#suspect.has(number));
    const tickets = whole.map(([number, { facts, steps }]) => ({ number, facts, standings: standingsOf(steps) }));
    return {
      tickets: tickets.toSorted(byOpening),
      faults: this.#faults.toSorted((one, other) => one.row - other.row),
      leftOut: this.#tickets.size - whole.length,
      rows: this.rows,
    };
  }

  get #row(): number {
    return this.rows + 1;
  }

  #gather({ number, step, facts }: LogRow): void {
    const known = this.#tickets.get(number);
    if (!known) {
      this.#tickets.set(number, { steps: [step], last: step, facts, firstRow: this.#row });
      return;
    }
    known.steps.push(step);
    if (compareSteps(known.last, step) > 0) return;
    known.last = step;
    known.facts = facts;
  }
}

export interface GatheredLog {
  /** Earliest opened first, which is the order in which they get their numbers. */
  tickets: ForeignTicket[];
  /** By row. */
  faults: RowFault[];
  /** How many tickets that have good rows too are left out because of a bad one. */
  leftOut: number;
  rows: number;
}

interface Gathered {
  steps: LogStep[];
  last: LogStep;
  /** Of the last row. */
  facts: LogFacts;
  firstRow: number;
}

function byOpening(one: ForeignTicket, other: ForeignTicket): number {
  return compare(one.facts.openedAt, other.facts.openedAt) || compare(one.number, other.number);
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
