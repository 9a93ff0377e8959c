/** `resolveTicket` → `resolve-ticket`. */
export function kebab(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter, at: number) => `${at > 0 ? '-' : ''}${letter.toLowerCase()}`);
}

/** `eventText` → `event_text`. */
export function snake(name: string): string {
  return kebab(name).replaceAll('-', '_');
}

/** Words as they are compared: lower case, in the singular; Chinese in overlapping pairs. */
export function wordsOf(text: string): string[] {
  const runs = kebab(text.replaceAll(/\b[A-Z]/g, (letter) => letter.toLowerCase()))
    .toLowerCase()
    .match(/\p{Script=Han}+|[a-z0-9]+/gu);
  return (runs ?? []).flatMap((run) => (/\p{Script=Han}/u.test(run) ? pairsOf(run) : [singular(run)]));
}

function pairsOf(run: string): string[] {
  const letters = [...run];
  if (letters.length === 1) return letters;
  return letters.slice(1).map((letter, at) => `${letters[at]}${letter}`);
}

export function singular(word: string): string {
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:s|x|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return /[^su]s$/.test(word) ? word.slice(0, -1) : word;
}
