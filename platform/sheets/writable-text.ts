/** Characters that XML 1.0 doesn't take at all, and no text file needs. */
const impossible = /[\0-\x08\x0b\x0c\x0e-\x1f\uFFFE\uFFFF]/g; // oxlint-disable-line no-control-regex -- takes just these away

/** What of a text any file can hold. */
export function writableText(text: string): string {
  return text.toWellFormed().replaceAll(impossible, '');
}
