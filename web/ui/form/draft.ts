import type { Field, FieldValues } from './field.ts';

/** What was typed and not yet saved, kept in this browser under the form's name; nothing typed leaves no draft. */
export function keepDraft(name: string, typed: FieldValues): void {
  if (Object.keys(typed).length === 0) forgetDraft(name);
  else localStorage.setItem(placeOf(name), JSON.stringify(typed));
}

/**
 * What of the values was typed over what the form began with, passwords never. The rest is no draft: brought back later
 * it would undo what others saved meanwhile.
 */
export function typedOver(initial: FieldValues, fields: readonly Field[], values: FieldValues): FieldValues {
  const typed = fields.filter(({ kind, name }) => kind !== 'password' && !isSame(initial[name], values[name]));
  // what was emptied is remembered as null
  return Object.fromEntries(typed.map(({ name }) => [name, values[name] ?? null]));
}

export function recallDraft(name: string): FieldValues | undefined {
  try {
    const draft: unknown = JSON.parse(localStorage.getItem(placeOf(name)) ?? 'null');
    return typeof draft === 'object' && draft !== null ? { ...draft } : undefined;
  } catch {
    return undefined;
  }
}

export function forgetDraft(name: string): void {
  localStorage.removeItem(placeOf(name));
}

/** Drafts are their writer's: none is left for the next who signs in here. */
export function forgetAllDrafts(): void {
  for (const place of Object.keys(localStorage).filter((key) => key.startsWith(placeOf(''))))
    localStorage.removeItem(place);
}

function placeOf(name: string): string {
  return `yingtai.draft.${name}`;
}

/** Nothing, null and an empty line are the same; of lists their content counts. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(filled(one)) === JSON.stringify(filled(other));
}

function filled(value: unknown): unknown {
  return value === undefined || value === '' ? null : value;
}
