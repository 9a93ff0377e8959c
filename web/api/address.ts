/** Values that a query can hold; undefined, null and empty ones are left out, lists repeat their name. */
type QueryValue = string | number | boolean | null | undefined | readonly (string | number)[];

/** `/tickets/{ticket}` with its ids and query → `/api/v1/tickets/0190…?limit=50`. */
export function addressOf(
  path: string,
  params: Record<string, string> = {},
  query: Record<string, unknown> = {},
): string {
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, noun: string) => {
    const id = params[noun];
    if (!id) throw new Error(`${path} was called without ${noun}`);
    return encodeURIComponent(id);
  });
  const search = searchOf(query).toString();
  return `/api/v1${filled}${search && `?${search}`}`;
}

function searchOf(query: Record<string, unknown>): URLSearchParams {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const one of listOf(value as QueryValue)) search.append(name, String(one));
  }
  return search;
}

function listOf(value: QueryValue): readonly (string | number | boolean)[] {
  if (value === undefined || value === null || value === '') return [];
  return typeof value === 'object' ? value : [value];
}
