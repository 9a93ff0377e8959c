import type { Cut } from './cut.rules.ts';
import type { Tally } from './figure.rules.ts';
import type { Group } from './group.rules.ts';
import type { RecordsAsked } from './records.rules.ts';

/** What the measures found in one period. */
export interface PeriodCount {
  records: RecordsAsked;
  cuts: readonly Cut[];
  /** By `groupKey` of their cells. */
  groups: ReadonlyMap<string, Group>;
  /** Over all records, by the measures' codes. */
  totals: Readonly<Record<string, Tally>>;
}
