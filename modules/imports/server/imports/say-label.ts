import type { ImportColumn } from '../../../../platform/module/import-noun.ts';

/** A text in one language. */
export type Say = (key: string, params?: Record<string, unknown>) => string;

/** What a column is called there: a provider's own words are the same in every language. */
export function sayLabel(label: ImportColumn['label'], say: Say): string {
  return 'words' in label ? label.words : say(label.textKey);
}
