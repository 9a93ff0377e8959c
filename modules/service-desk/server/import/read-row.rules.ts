import type { Instant } from '../../../../kernel/instant.ts';
import { timeReader, type TimeReader } from './foreign-time.rules.ts';
import type { ImportProfile } from './import-profile.rules.ts';
import type { CellFault, FaultReason, LogFacts, LogStep, ReadRow } from './log-row.rules.ts';

/** As the contract of tickets has it. */
const longestTitle = 200;

/** Reads the rows of a log with this head. Texts that come again are kept once, so that long logs fit into memory. */
export function rowReader(profile: ImportProfile, head: readonly string[], timeZone: string) {
  const sheet: Sheet = {
    profile,
    places: new Map(head.map((name, at) => [name, at])),
    readTime: timeReader(profile.timeFormat, timeZone),
    texts: new Map(),
  };
  return (cells: readonly string[]): ReadRow => {
    const row = new Row(sheet, cells);
    if (cells.length !== head.length) {
      const numbers = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
      return { numbers, faults: [{ column: null, reason: 'wrong_width', value: String(cells.length) }] };
    }
    const number = row.text(profile.columns.number);
    const [step, facts] = [stepOf(row, profile), factsOf(row, profile)];
    if (number === null) row.fault(profile.columns.number, 'missing');
    if (number === null || step === null || facts === null || row.faults.length > 0) {
      return { numbers: number === null ? [] : [number], faults: row.faults };
    }
    return { row: { number, step, facts } };
  };
}

function stepOf(row: Row, { columns, states, priorities }: ImportProfile): LogStep | null {
  const order = row.needed(columns.order, row.count(columns.order));
  const at = row.needed(columns.changedAt, row.time(columns.changedAt));
  const state = row.needed(columns.state, row.oneOf(columns.state, states));
  const priority = row.oneOf(columns.priority, priorities);
  if (order === null || at === null || state === null) return null;
  return { order, at, state, priority, team: row.text(columns.team), assignee: row.text(columns.assignee) };
}

function factsOf(row: Row, { columns, title, impacts, urgencies, channels, overdue }: ImportProfile): LogFacts | null {
  const openedAt = row.needed(columns.openedAt, row.time(columns.openedAt));
  const facts = {
    title: row.title(title),
    resolvedAt: row.time(columns.resolvedAt),
    closedAt: row.time(columns.closedAt),
    impact: row.oneOf(columns.impact, impacts),
    urgency: row.oneOf(columns.urgency, urgencies),
    channel: row.oneOf(columns.channel, channels),
    isOverdue: row.oneOf(columns.overdue, overdue),
    reopenCount: row.count(columns.reopenCount),
    caller: row.text(columns.caller),
    site: row.text(columns.site),
    recorder: row.text(columns.recorder),
    resolver: row.text(columns.resolver),
    category: row.text(columns.category),
    subcategory: row.text(columns.subcategory),
    resolutionCode: row.text(columns.resolutionCode),
  };
  return openedAt === null ? null : { ...facts, openedAt };
}

interface Sheet {
  profile: ImportProfile;
  places: ReadonlyMap<string, number>;
  readTime: TimeReader;
  texts: Map<string, string>;
}

/** A row while it is read: what is wrong with it is collected, so that all of it can be said at once. */
class Row {
  readonly faults: CellFault[] = [];
  readonly #sheet: Sheet;
  readonly #cells: readonly string[];

  constructor(sheet: Sheet, cells: readonly string[]) {
    this.#sheet = sheet;
    this.#cells = cells;
  }

  /** On one line, blanks in a row as one; null where the log knows nothing, or has no such column. */
  text(column: string | undefined): string | null {
    const cell = this.#cell(column);
    const { texts, profile } = this.#sheet;
    let text = texts.get(cell);
    if (text === undefined) texts.set(cell, (text = cell.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim()));
    return text === '' || text === profile.missing ? null : text;
  }

  time(column: string | undefined): Instant | null {
    return this.#understood(column, 'bad_time', this.#sheet.readTime);
  }

  count(column: string | undefined): number | null {
    return this.#understood(column, 'bad_count', (text) => (/^\d{1,9}$/.test(text) ? Number(text) : null));
  }

  oneOf<Value>(column: string | undefined, values: Readonly<Record<string, Value>>): Value | null {
    return this.#understood(column, 'unknown_value', (text) =>
      Object.hasOwn(values, text) ? (values[text] ?? null) : null,
    );
  }

  title(groups: ImportProfile['title']): string | null {
    const inWords = groups.map((group) => group.flatMap((column) => this.text(column) ?? []).join(' / '));
    const title = inWords.filter((words) => words !== '').join(' · ');
    return title === '' ? null : [...title].slice(0, longestTitle).join('');
  }

  /** Passes the value on; that the log doesn't know it is a fault, where it isn't one already. */
  needed<Value>(column: string, value: Value | null): Value | null {
    if (value === null && this.text(column) === null) this.fault(column, 'missing');
    return value;
  }

  fault(column: string, reason: FaultReason): void {
    this.faults.push({ column, reason, value: this.#cell(column) });
  }

  #understood<Value>(column: string | undefined, reason: FaultReason, read: (text: string) => Value | null) {
    const text = this.text(column);
    if (column === undefined || text === null) return null;
    const value = read(text);
    if (value === null) this.fault(column, reason);
    return value;
  }

  #cell(column: string | undefined): string {
    const place = column === undefined ? undefined : this.#sheet.places.get(column);
    return (place === undefined ? undefined : this.#cells[place]) ?? '';
  }
}
