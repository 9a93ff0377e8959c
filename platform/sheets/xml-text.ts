import { writableText } from './writable-text.ts';

const special: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '' };

/** Text inside an element of SpreadsheetML; what only looks like its `_x000D_` escapes is escaped itself. */
export function xmlText(text: string): string {
  return writableText(text)
    .replaceAll(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_')
    .replaceAll(/[&<>"\r]/g, (char) => special[char] ?? char);
}
