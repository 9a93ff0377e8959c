const controls = /[\0-\x08\x0e-\x19]/; // oxlint-disable-line no-control-regex -- looks for just these

/**
 * Text in UTF-8, in UTF-16 when it says so by its mark, else in GB18030, which holds GBK and GB2312: what Excel writes on
 * a Chinese Windows. Null: no text in any of these.
 */
export function decodeText(content: Buffer): string | null {
  const text = decodeMarked(content) ?? decodeAs('utf-8', content) ?? decodeAs('gb18030', content);
  return text === null || controls.test(text.slice(0, 100_000)) ? null : text;
}

function decodeMarked(content: Buffer): string | null {
  if (content[0] === 0xff && content[1] === 0xfe) return decodeAs('utf-16le', content);
  if (content[0] === 0xfe && content[1] === 0xff) return decodeAs('utf-16be', content);
  return null;
}

/** The decoder takes a mark of order or encoding away. */
function decodeAs(encoding: string, content: Buffer): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(content);
  } catch {
    return null;
  }
}
