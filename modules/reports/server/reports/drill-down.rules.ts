import type { ListFilter } from '../../report.contract.ts';

/** What a list is asked for one cell of a report: laid over what the whole report is narrowed to. */
export interface CellFilter {
  /** Of the dimension. */
  code: string;
  /** Null: its key is not known. */
  filter: ListFilter | null;
}

/** The filter of the list that shows exactly the records of a row (RPT-03), or, without cells, of the whole report. */
export function listFilter(whole: ListFilter, cells: readonly CellFilter[]): ListFilter {
  const without = cells.filter(({ filter }) => filter === null).map(({ code }) => code);
  const narrowed = Object.assign({}, whole, ...cells.map(({ filter }) => filter ?? {})) as ListFilter;
  return without.length > 0 ? { ...narrowed, without } : narrowed;
}

/** Parsed values of a query as an address writes them; what was not asked is left out. */
export function asAddress(query: Readonly<Record<string, unknown>>): ListFilter {
  const said = Object.entries(query).filter(([, value]) => value !== undefined && value !== null);
  return Object.fromEntries(
    said.map(([name, value]) => [name, Array.isArray(value) ? value.map(String) : String(value)]),
  );
}
