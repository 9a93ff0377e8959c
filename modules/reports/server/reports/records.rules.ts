import type { Instant } from '../../../../kernel/instant.ts';
import type { BasisMeaning } from '../../../../kernel/measures.ts';
import type { Period } from '../../../../kernel/period.ts';

/** Which records a report is on, as their list is asked for them. */
export interface RecordsAsked {
  /** Values as the table's own shapes have parsed them. */
  narrowed: Readonly<Record<string, unknown>>;
  /** The instant of theirs that lies in the period. */
  basis: BasisMeaning;
  period: Period;
  timeZone: string;
}

/** What the list is asked for them. */
export function filterOf({ narrowed, basis, period }: RecordsAsked): Record<string, unknown> {
  return { ...narrowed, ...bounds(basis, period) };
}

/** Of all that came before an instant, whenever: the whole filter of a stock. */
export function filterBefore({ narrowed, basis }: RecordsAsked, to: Instant | null): Record<string, unknown> {
  return { ...narrowed, ...bounds(basis, { from: null, to }) };
}

function bounds({ filters }: BasisMeaning, { from, to }: Period) {
  return { ...(from === null ? {} : { [filters.from]: from }), ...(to === null ? {} : { [filters.to]: to }) };
}
