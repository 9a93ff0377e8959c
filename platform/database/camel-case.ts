const known = new Map<string, string>();
const inDatabase = new Map<string, string>();

/** `next_due_at` → `nextDueAt`: a column as TypeScript and the wire call it. */
export function camelCase(name: string): string {
  const before = known.get(name);
  if (before !== undefined) return before;
  const made = name.replaceAll(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  known.set(name, made);
  return made;
}

/** `nextDueAt` → `next_due_at`: the same as the database calls it. */
export function snakeCase(name: string): string {
  const before = inDatabase.get(name);
  if (before !== undefined) return before;
  const made = name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  inDatabase.set(name, made);
  return made;
}
