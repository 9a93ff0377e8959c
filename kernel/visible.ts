/** What programs leave behind when text is copied out of them (zero-width spaces, marks of direction); nobody typed it. */
const leftBehind = /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g;

/** A number that people write with blanks and dashes, in wide or narrow letters: without them, in narrow ones. */
export function compact(typed: string): string {
  return visible(typed.normalize('NFKC')).replaceAll(/[\s‐-―−-]/g, '');
}

/** The text without what cannot be seen; joiners stay, which some scripts need. */
export function visible(text: string): string {
  return text.replaceAll(leftBehind, '');
}
