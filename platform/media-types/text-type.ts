export interface MediaType {
  mediaType: string;
  /** As files of this type are called, without the dot; null: anything goes. */
  extension: string | null;
}

/** No text of any language has them. */
const controls = /[\x01-\x08\x0e-\x1a\x1c-\x1f]/; // oxlint-disable-line no-control-regex -- looks for just these
/** Longest first piece of a letter that may be cut off where the beginning ends. */
const mostCutOff = 3;

/** What a text is by its beginning; null: it is no text. GBK, as Chinese Windows writes it, counts as text. */
export function textType(beginning: Buffer): MediaType | null {
  if (beginning.length === 0 || beginning.includes(0)) return null;
  const charset = ['utf-8', 'gbk'].find((encoding) => isText(beginning, encoding));
  if (!charset) return null;
  const start = new TextDecoder(charset).decode(beginning).trimStart().toLowerCase().slice(0, 4000);
  if (/<(?:!doctype html|html|head|body|script|iframe)[\s>]/.test(start)) {
    return { mediaType: 'text/html', extension: 'html' };
  }
  if (/<svg[\s>]/.test(start)) return { mediaType: 'image/svg+xml', extension: 'svg' };
  if (start.startsWith('<?xml')) return { mediaType: 'application/xml', extension: 'xml' };
  return { mediaType: `text/plain; charset=${charset}`, extension: 'txt' };
}

function isText(bytes: Buffer, encoding: string): boolean {
  for (let cutOff = 0; cutOff <= mostCutOff; cutOff++) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes.subarray(0, bytes.length - cutOff));
      // a binary file may happen to be valid GBK
      return !controls.test(text);
    } catch {
      // perhaps the beginning ends in the middle of a letter
    }
  }
  return false;
}
