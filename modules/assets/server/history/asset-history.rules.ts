import type { Changes } from '../../../../kernel/changes.ts';
import type { Instant } from '../../../../kernel/instant.ts';

const ownPrefix = 'custom.';

interface ChangedField {
  field: string;
  before: unknown;
  after: unknown;
}

/** Own fields each by itself, as `custom.<key>`; when it was taken out of use is told by its status. */
export function changedFields(changes: Changes): ChangedField[] {
  return Object.entries(changes).flatMap(([field, change]) => {
    if (!change || field === 'retiredAt') return [];
    if (field === 'custom') return customFields(change);
    return [{ field, before: change.from ?? null, after: change.to ?? null }];
  });
}

function customFields({ from, to }: { from: unknown; to: unknown }): ChangedField[] {
  const [before, after] = [entriesOf(from), entriesOf(to)];
  const keys = [...new Set([...before.keys(), ...after.keys()])];
  return keys
    .map((key) => ({ field: `${ownPrefix}${key}`, before: before.get(key) ?? null, after: after.get(key) ?? null }))
    .filter((change) => JSON.stringify(change.before) !== JSON.stringify(change.after));
}

/** All that a record says, own fields each by itself. */
export function fieldsOf(record: object, fields: readonly string[], custom: object): Record<string, unknown> {
  const said = new Map(Object.entries(record));
  const own = Object.entries(custom).map(([key, value]) => [`${ownPrefix}${key}`, value] as const);
  return Object.fromEntries([...fields.map((field) => [field, said.get(field) ?? null] as const), ...own]);
}

function entriesOf(values: unknown): Map<string, unknown> {
  return new Map(typeof values === 'object' && values !== null ? Object.entries(values) : []);
}

/** The key of an own field that a change is of; null: of the record. */
export function customKeyOf(field: string): string | null {
  return field.startsWith(ownPrefix) ? field.slice(ownPrefix.length) : null;
}

/** Today's fields with what happened since taken back; `since` comes latest first. */
export function fieldsBefore(
  today: Readonly<Record<string, unknown>>,
  since: readonly Pick<ChangedField, 'field' | 'before'>[],
): Record<string, unknown> {
  const fields = { ...today };
  for (const { field, before } of since) fields[field] = before;
  return fields;
}

/** Whether something that began and ended was there at that instant: its first instant counts, its last does not. */
export function wasThere(at: Instant, { from, until }: { from: Instant; until: Instant | null }): boolean {
  return from <= at && (until === null || at < until);
}
