/** A key as it stands on a keyboard: `Alt+R` for `Alt+r`, `G M` for `g m`. */
export function keyName(shortcut: string): string {
  return shortcut.replaceAll(/\b[a-z]\b/g, (letter) => letter.toUpperCase());
}
