import type { AgentDocument, Line } from './document.rules.ts';

/** The lines of a section; none where it is missing. */
export function linesOf(document: AgentDocument, section: string): readonly Line[] {
  return document.sections.get(section) ?? [];
}

/** The first of these fields that says something; the two languages, and their versions, call them differently. */
export function field(line: Line | undefined, ...names: readonly string[]): string | null {
  for (const name of names) {
    const value = line && Object.hasOwn(line, name) ? line[name]?.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim() : '';
    if (value) return value;
  }
  return null;
}

/** A whole number of 0 or more, `1600 MT/s` as 1600. */
export function numberIn(line: Line | undefined, ...names: readonly string[]): number | null {
  const [digits] = /^\d{1,9}/.exec(field(line, ...names) ?? '') ?? [];
  return digits === undefined ? null : Number(digits);
}
