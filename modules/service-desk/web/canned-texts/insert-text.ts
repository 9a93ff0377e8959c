/** A slash and what follows it at the cursor, at the beginning or behind a blank: what is typed to take a canned text. */
const slashed = /(?:^|\s)\/([a-z0-9_-]*)$/;

/** The shortcut that is being typed before the cursor; undefined: none. `''` right behind the slash. */
export function shortcutAt(text: string, cursor: number): string | undefined {
  return slashed.exec(text.slice(0, cursor))?.[1];
}

/** The text with what was taken at the cursor, in place of the shortcut that was typed, and where the cursor is then. */
export function withInserted(text: string, cursor: number, inserted: string): { text: string; cursor: number } {
  const typed = shortcutAt(text, cursor);
  const start = typed === undefined ? cursor : cursor - typed.length - 1;
  return { text: text.slice(0, start) + inserted + text.slice(cursor), cursor: start + inserted.length };
}
