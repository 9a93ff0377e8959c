/** Before and after of each field that a save changed, as the log keeps it. */
export type Changes<Field extends string = string> = { [name in Field]?: { from: unknown; to: unknown } };

/** `{ name: { from: 'Printer', to: 'Printers' } }`; empty when nothing changed. Fields hold JSON values. */
export function changesBetween<Row extends object, Field extends keyof Row & string>(
  before: Row,
  after: Row,
  fields: readonly Field[],
): Changes<Field> {
  const changed = fields.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]));
  // the keys are those of `fields`
  return Object.fromEntries(
    changed.map((field) => [field, { from: before[field], to: after[field] }]),
  ) as Changes<Field>;
}
