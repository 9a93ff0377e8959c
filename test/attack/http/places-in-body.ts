/** The way to a value within a body. */
export type Place = readonly (string | number)[];

/** Where in a body values of this kind stand, at whatever depth. */
export function placesOf(value: unknown, is: (value: unknown) => boolean, at: Place = []): Place[] {
  const own = is(value) ? [at] : [];
  if (typeof value !== 'object' || value === null) return own;
  const step = (name: string) => (Array.isArray(value) ? Number(name) : name);
  return [...own, ...Object.entries(value).flatMap(([name, one]) => placesOf(one, is, [...at, step(name)]))];
}

/** A copy with something else in that place. */
export function withAt(whole: unknown, [first, ...rest]: Place, value: unknown): unknown {
  if (first === undefined) return value;
  if (Array.isArray(whole)) return whole.map((one: unknown, at) => (at === first ? withAt(one, rest, value) : one));
  const object = whole as Record<string, unknown>;
  return { ...object, [first]: withAt(object[first], rest, value) };
}
