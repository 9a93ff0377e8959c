/** Characters that nobody sees and `trim` leaves: zero-width spaces and joiners, marks of direction. */
const invisible = new Set('\u200B\u200C\u200D\u200E\u200F\u2060');

/**
 * Without spaces at its ends, full-width, non-breaking and invisible ones too; with line ends of one kind; and without the
 * apostrophe that people, and our own files, set before what a program shall not reckon with. Null: nothing is left.
 */
export function tidyText(text: string): string | null {
  const tidy = trimmed(text).replaceAll(/\r\n?/g, '\n').replaceAll('\u00A0', ' ');
  const bare = /^'\s*[=+\-@＝＋－＠\d]/.test(tidy) ? tidy.slice(1) : tidy;
  return bare === '' ? null : bare;
}

function trimmed(text: string): string {
  const bare = text.trim();
  const isBare = !invisible.has(bare.at(0) ?? '') && !invisible.has(bare.at(-1) ?? '');
  if (isBare) return bare;
  const start = invisible.has(bare.at(0) ?? '') ? 1 : 0;
  const end = invisible.has(bare.at(-1) ?? '') ? Math.max(start, bare.length - 1) : bare.length;
  return trimmed(bare.slice(start, end));
}
