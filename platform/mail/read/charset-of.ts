/**
 * How the bytes of a text are to be read, whatever it says of itself: Chinese mail programs say nothing, `us-ascii` or
 * the wrong thing more often than the right one. GB18030 holds GBK and GB2312.
 */
export function charsetOf(content: Uint8Array, declared: string | null): string {
  const said = declared?.trim().toLowerCase() ?? '';
  if (!hasHighBytes(content)) return said === '' ? 'utf-8' : said;
  const isUtf8 = decodes('utf-8', content);
  if (says(said, sayingNothing) || isUtf8 || says(said, unicode)) return unsaid(content, isUtf8, said);
  return ofOldDays(content, said);
}

/** UTF-8 where it holds: words of three bytes, several of them and no mistake, are no accident, whatever is said. */
function unsaid(content: Uint8Array, isUtf8: boolean, said: string): string {
  const isMeant = says(said, sayingNothing) || says(said, unicode) || wordsOfThree(content) >= 3;
  if (isUtf8) return isMeant ? 'utf-8' : ofOldDays(content, said);
  return decodes('gb18030', content) ? 'gb18030' : 'utf-8';
}

function ofOldDays(content: Uint8Array, said: string): string {
  if (says(said, chinese) || (says(said, western) && comesInPairs(content))) return 'gb18030';
  return isKnown(said) ? said : 'gb18030';
}

const unicode = ['utf-8', 'utf8'];
const sayingNothing = ['', 'us-ascii', 'ascii', 'unknown-8bit', '7bit', '8bit', 'default', 'x-unknown'];
const western = ['iso-8859-1', 'latin1', 'windows-1252', 'cp1252'];
const chinese = ['gb2312', 'gbk', 'gb18030', 'cp936', 'ms936', 'windows-936', 'x-gbk', 'gb_2312-80', 'hz-gb2312'];

function says(said: string, names: readonly string[]): boolean {
  return names.includes(said);
}

function hasHighBytes(content: Uint8Array): boolean {
  return content.some((byte) => byte >= 0x80);
}

/** A last letter that was broken off is no fault. */
function decodes(encoding: string, content: Uint8Array): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(content, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function isKnown(encoding: string): boolean {
  try {
    return new TextDecoder(encoding).encoding !== '';
  } catch {
    return false;
  }
}

/** Of Chinese, Japanese and Korean, as UTF-8 writes them. */
function wordsOfThree(content: Uint8Array): number {
  let count = 0;
  for (const byte of content) if (byte >= 0xe3 && byte <= 0xed) count += 1;
  return count;
}

/** As GB2312 writes Chinese: two bytes above 0xA0, again and again. A single accent of a western text stands alone. */
function comesInPairs(content: Uint8Array): boolean {
  let pairs = 0;
  for (let at = 0; at < content.length; at += 1) {
    if ((content[at] ?? 0) < 0x80) continue;
    if ((content[at] ?? 0) < 0xa1 || (content[at + 1] ?? 0) < 0xa1) return false;
    pairs += 1;
    at += 1;
  }
  return pairs >= 2;
}
