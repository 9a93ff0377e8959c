/** Before and after of each field that a save changed, as the log keeps it. */
export type Changes<Field extends string = string> = { [name in Field]?: { from: unknown; to: unknown } };

/** `{ name: { from: 'Printer', to: 'Printers' } }`; empty when nothing changed. Fields hold JSON values. */
export function changesBetween<Row extends object, Field extends keyof Row & string>(
  before: Row,
  after: Row,
  fields: readonly Field[],
): Changes<Field> {
  const changed = fields.filter((field) => canonical(before[field]) !== canonical(after[field]));
  // the keys are those of `fields`
  return Object.fromEntries(
    changed.map((field) => [field, { from: before[field], to: after[field] }]),
  ) as Changes<Field>;
}

/** Objects are the same whatever the order of their keys: jsonb keeps none. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : inner,
  );
}
