import type { Field, FieldValues } from './field.ts';

/** Texts that were typed and not yet saved, kept in this browser under the form's name; passwords never. */
export function keepDraft(name: string, fields: readonly Field[], values: FieldValues): void {
  const kept = fields.filter(({ kind }) => kind !== 'password').map((field) => [field.name, values[field.name]]);
  localStorage.setItem(placeOf(name), JSON.stringify(Object.fromEntries(kept)));
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
