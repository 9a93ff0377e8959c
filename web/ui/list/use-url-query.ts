import type { Endpoint, QueryOf } from '../../../kernel/contract.ts';
import { useUrlState } from '../url-state.ts';
import type { UrlValues } from '../url-state.ts';
import { namesOf } from './filter.ts';
import type { Filter } from './filter.ts';

/**
 * The endpoint's query as it stands in the address: the filters' values and the sort; `atFirst` for what the address
 * leaves open. An address may be written by hand: what does not fit is refused by the server, in words.
 */
export function useUrlQuery<E extends Endpoint>(
  _endpoint: E,
  filters: readonly Filter[],
  atFirst: UrlValues = {},
): QueryOf<E> {
  const { values } = useUrlState();
  const names = [...filters.flatMap(namesOf), 'sort'];
  const query = Object.fromEntries(
    names.map((name) => [name, values[name] ?? atFirst[name]]).filter(([, value]) => value !== undefined),
  );
  return query as QueryOf<E>;
}
