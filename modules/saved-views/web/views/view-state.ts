import { columnsRemembered } from '../../../../web/ui/list/use-columns.ts';
import { one, writeSearch, type UrlValues } from '../../../../web/ui/url-state.ts';
import type { SavedViewView, ViewQuery } from '../../saved-view.contract.ts';

type Kept = Pick<SavedViewView, 'id' | 'query' | 'columns'>;

/** The address that shows a view: all of it, so that whoever gets the link sees the same. */
export function pathOfView(path: string, { id, query, columns }: Kept): string {
  return `${path}${writeSearch({ ...query, ...(columns && { columns: columns.join(',') }), view: id })}`;
}

/** What a list shows now, as a view keeps it. */
export function keptOf(list: string, values: UrlValues): { query: ViewQuery; columns: string[] | null } {
  const { row: _row, view: _view, columns, ...rest } = values;
  const query: ViewQuery = {};
  for (const [name, value] of Object.entries(rest)) {
    if (value !== undefined) query[name] = typeof value === 'string' ? value : [...value];
  }
  return { query, columns: one(columns)?.split(',') ?? columnsRemembered(list) ?? null };
}

/** Whether the list shows something else than the view by now. */
export function isChanged({ query, columns }: Kept, values: UrlValues): boolean {
  const { row: _row, view: _view, columns: shown, ...asked } = values;
  return sorted(asked) !== sorted(query) || (one(shown) ?? null) !== (columns?.join(',') ?? null);
}

function sorted(query: UrlValues): string {
  return writeSearch(Object.fromEntries(Object.entries(query).toSorted(([a], [b]) => (a < b ? -1 : 1))));
}
