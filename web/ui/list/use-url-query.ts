import type { Endpoint, QueryOf } from '../../../kernel/contract.ts';
import { useTimeZone } from '../../i18n/use-format.ts';
import { instantFromWall } from '../form/wall-time.ts';
import { one, useUrlState } from '../url-state.ts';
import type { UrlValues } from '../url-state.ts';
import { dayAfter } from './day-span.ts';
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
  const timeZone = useTimeZone();
  const names = [...filters.flatMap(namesOf), 'sort', ...Object.keys(atFirst)];
  const asked = Object.fromEntries(names.map((name) => [name, values[name] ?? atFirst[name]]));
  const spans = filters.flatMap((filter) =>
    filter.kind === 'days' && !filter.asDays ? spanOf(filter.name, asked, timeZone) : [],
  );
  const query = Object.entries({ ...asked, ...Object.fromEntries(spans) }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(query) as QueryOf<E>;
}

/** Days of the address as instants, the end exclusive; instants (from a drill-down) stay as they are. */
function spanOf(name: string, asked: UrlValues, timeZone: string): [string, string | undefined][] {
  const from = one(asked[`${name}From`]);
  const to = one(asked[`${name}To`]);
  const startOf = (day: string) => (day.includes('T') ? day : instantFromWall(`${day}T00:00`, timeZone));
  return [
    [`${name}From`, from && startOf(from)],
    [`${name}To`, to && (to.includes('T') ? to : startOf(dayAfter(to)))],
  ];
}
