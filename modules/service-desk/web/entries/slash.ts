/** What is typed after a slash at the end of what stands before the cursor: `…\n/wait` → `wait`; null: no slash. */
export function slashAt(text: string, cursor: number): { from: number; word: string } | null {
  const found = /(?:^|\s)\/([^\s/]{0,20})$/u.exec(text.slice(0, cursor));
  const word = found?.[1];
  return word === undefined ? null : { from: cursor - word.length - 1, word };
}

/** The text with what was chosen in the place of the slash and its word. */
export function replacedSlash(
  text: string,
  { from, cursor }: { from: number; cursor: number },
  chosen: string,
): string {
  return `${text.slice(0, from)}${chosen}${text.slice(cursor)}`;
}
