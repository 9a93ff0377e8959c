/** One of a list to choose from. */
export interface Choice {
  value: string;
  label: string;
  /** Second, quiet line: department, site, number. */
  hint?: string;
}

/** Where a type-ahead gets its choices. */
export interface ChoiceSource {
  /** Stable name for the cache: `customers`. */
  name: string;
  /** Choices for what was typed, best first; asked with '' for the first ones. */
  find: (text: string, signal: AbortSignal) => Promise<readonly Choice[]>;
  /** The label of a value that came from the address or a record. */
  labelOf?: (value: string, signal: AbortSignal) => Promise<string>;
}
