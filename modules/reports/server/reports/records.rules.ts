import type { Instant } from '../../../../kernel/instant.ts';
import type { Locale } from '../../../../kernel/locale.ts';
import type { Period } from '../../../../kernel/period.ts';
import type { FactTable, TimeBasis } from '../../../../platform/module/fact-table.ts';

/** Which records of the table a report is on. */
export interface Records {
  table: FactTable;
  /** Values as the table's own shapes have parsed them. */
  narrowed: Readonly<Record<string, unknown>>;
  /** The instant of theirs that lies in the period. */
  basis: TimeBasis;
  period: Period;
  timeZone: string;
  /** Of names that stand in several languages. */
  locale: Locale;
}

/** What the list is asked for them. */
export function filterOf({ narrowed, basis, period }: Records): Record<string, unknown> {
  return { ...narrowed, ...bounds(basis, period) };
}

/** Of all that came before an instant, whenever: the whole filter of a stock. */
export function filterBefore({ narrowed, basis }: Records, to: Instant | null): Record<string, unknown> {
  return { ...narrowed, ...bounds(basis, { from: null, to }) };
}

function bounds({ filters }: TimeBasis, { from, to }: Period) {
  return { ...(from === null ? {} : { [filters.from]: from }), ...(to === null ? {} : { [filters.to]: to }) };
}
