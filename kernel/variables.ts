/** `{{caller.name}}`, blanks inside allowed: those are cut off afterwards, for a pattern could part them in too many ways. */
const variable = /\{\{([^{}]*)\}\}/g;

/** What stands between these was missing when a text was filled, and must be put in by hand. */
const [gapStart, gapEnd] = ['⟦', '⟧'];

/** The names of a text's variables, each once, in their order. */
export function variablesIn(text: string): string[] {
  return [...new Set([...text.matchAll(variable)].map(([, name = '']) => name.trim()))];
}

export interface FilledText {
  text: string;
  /** The names of what was missing, each once. */
  gaps: string[];
}

/** The text with its values; what has none stands as a gap, in the words of `wordsOf`. */
export function filledText(
  text: string,
  values: Readonly<Record<string, string | null | undefined>>,
  wordsOf: (name: string) => string,
): FilledText {
  const gaps = variablesIn(text).filter((name) => !values[name]);
  const valueOf = (name: string) => values[name] || gapStart + wordsOf(name) + gapEnd;
  const filled = text.replace(variable, (_, name: string) => valueOf(name.trim()));
  return { text: filled, gaps };
}

/** Whether something was missing in the text when it was filled, and still is. */
export function hasGap(text: string): boolean {
  const start = text.indexOf(gapStart);
  return start !== -1 && text.includes(gapEnd, start);
}
