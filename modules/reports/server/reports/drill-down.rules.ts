import type { BasisMeaning } from '../../../../kernel/measures.ts';
import type { Period } from '../../../../kernel/period.ts';
import type { ListFilter } from '../../report.contract.ts';
import { placeOf, type Cut } from './cut.rules.ts';
import type { Cell } from './group.rules.ts';
import { filterOf, type RecordsAsked } from './records.rules.ts';
import { narrowed } from './time-axis.rules.ts';

/** What a list is asked for one cell of a report: laid over what the whole report is narrowed to. */
export interface CellFilter {
  /** What the list calls the dimension under `without`. */
  code: string;
  /** Null: its key is not known. */
  filter: ListFilter | null;
}

/** The filter of the list that shows exactly the records of a row (RPT-03), or, without cells, of the whole report. */
export function rowFilter(records: RecordsAsked, cuts: readonly Cut[], cells: readonly Cell[]): ListFilter {
  let { period } = records;
  const asked = cuts.map((cut, at): CellFilter => {
    const key = cells[at]?.key ?? null;
    const span = cut.kind === 'spans' ? cut.spans[placeOf(cut, key) ?? -1] : undefined;
    // a day of a week lies in both
    if (span) period = narrowed(period, span);
    const code = cut.kind === 'key' ? cut.dimension.code : records.basis.code;
    return { code, filter: key === null ? null : cellFilter(cut, key, { filters: records.basis.filters, period }) };
  });
  return listFilter(asAddress(filterOf(records)), asked);
}

/** Of two lists under one name all must hold: a list of conditions; else the cell's own word says it. */
export function listFilter(whole: ListFilter, cells: readonly CellFilter[]): ListFilter {
  const filter: ListFilter = { ...whole };
  for (const { filter: cell } of cells)
    for (const [name, value] of Object.entries(cell ?? {})) {
      const known = filter[name];
      filter[name] = Array.isArray(known) && Array.isArray(value) ? [...new Set([...known, ...value])] : value;
    }
  const without = cells.filter(({ filter: cell }) => cell === null).map(({ code }) => code);
  return without.length > 0 ? { ...filter, without: [...new Set(without)] } : filter;
}

interface InTime {
  filters: BasisMeaning['filters'];
  /** In which the spans of the row lie. */
  period: Period;
}

function cellFilter(cut: Cut, key: string, { filters, period: { from, to } }: InTime): ListFilter {
  if (cut.kind === 'key') return asAddress(cut.dimension.filter(key));
  if (cut.kind === 'round') return { [cut.dimension.grain === 'hour' ? filters.hour : filters.weekday]: key };
  return asAddress({ [filters.from]: from, [filters.to]: to });
}

/** Parsed values of a query as an address writes them; what was not asked is left out. */
export function asAddress(query: Readonly<Record<string, unknown>>): ListFilter {
  const said = Object.entries(query).filter(([, value]) => value !== undefined && value !== null);
  return Object.fromEntries(
    said.map(([name, value]) => [name, Array.isArray(value) ? value.map(String) : String(value)]),
  );
}
