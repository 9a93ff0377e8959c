const declared = /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w-]{1,40})["']/;

/**
 * Bytes as text: as the XML declaration says, else UTF-8; and where they are not that, as Chinese Windows writes them
 * (agents of old say UTF-8 and hand on names in GBK). What nobody can read becomes the replacement character.
 */
export function decodeDocument(bytes: Uint8Array): string {
  const [, said = 'utf-8'] = declared.exec(Buffer.from(bytes.subarray(0, 300)).toString('latin1')) ?? [];
  for (const encoding of [said, 'utf-8', 'gb18030']) {
    const text = decoded(bytes, encoding);
    if (text !== null) return text;
  }
  return new TextDecoder('utf-8').decode(bytes);
}

function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
