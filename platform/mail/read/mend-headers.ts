const lineFeed = 0x0a;

/**
 * Header lines that hold Chinese as it is, against RFC 5322 and without saying in which letters: written anew in UTF-8,
 * where they are not. Bodies are left as they are.
 */
export function mendHeaders(raw: Uint8Array): Uint8Array {
  const pieces: Uint8Array[] = [];
  let kept = 0;
  for (const { start, end } of suspectLines(raw)) {
    const line = raw.subarray(start, end);
    const mended = mendedLine(line);
    if (mended === null) continue;
    pieces.push(raw.subarray(kept, start), mended);
    kept = end;
  }
  if (pieces.length === 0) return raw;
  pieces.push(raw.subarray(kept));
  return Buffer.concat(pieces);
}

interface Line {
  start: number;
  end: number;
}

/** Those of the mail's own headers, and those of parts that name a file, which hold more than ASCII. */
function* suspectLines(raw: Uint8Array): Generator<Line> {
  let isInside = true;
  for (let start = 0; start < raw.length;) {
    const feed = raw.indexOf(lineFeed, start);
    const end = feed === -1 ? raw.length : feed + 1;
    if (isInside && end - start <= 2) isInside = false;
    // a part's line that names a file is short; a body's may be as long as a mail
    else if ((isInside || end - start < 1000) && isHigh(raw, start, end) && (isInside || namesFile(raw, start, end))) {
      yield { start, end };
    }
    start = end;
  }
}

function isHigh(raw: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if ((raw[at] ?? 0) >= 0x80) return true;
  return false;
}

function namesFile(raw: Uint8Array, start: number, end: number): boolean {
  const line = Buffer.from(raw.subarray(start, end)).toString('latin1');
  return /^(?:content-(?:type|disposition):|[ \t]+(?:file)?name=)/i.test(line);
}

function mendedLine(line: Uint8Array): Uint8Array | null {
  if (read('utf-8', line) !== null) return null;
  const text = read('gb18030', line);
  return text === null ? null : new TextEncoder().encode(text);
}

function read(encoding: string, line: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(line);
  } catch {
    return null;
  }
}
