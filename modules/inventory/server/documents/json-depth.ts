import { DocumentFault, limits } from './document.rules.ts';

const codeOf = (sign: string) => sign.charCodeAt(0);
const [quote, backslash] = [codeOf('"'), codeOf('\\')];
const [openBrace, closeBrace, openBracket, closeBracket] = [codeOf('{'), codeOf('}'), codeOf('['), codeOf(']')];

/**
 * Refuses what is nested deeper, or has more objects and lists, than any agent sends: looked at before it is parsed,
 * so that no parser has to survive it.
 */
export function refuseDeepJson(text: string): void {
  let depth = 0;
  let nodes = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text.charCodeAt(at);
    if (sign === quote) at = endOfString(text, at);
    else if (sign === openBrace || sign === openBracket) {
      if (++depth > limits.depth) throw new DocumentFault('too_deep');
      if (++nodes > limits.elements) throw new DocumentFault('too_many');
    } else if (sign === closeBrace || sign === closeBracket) depth--;
  }
}

/** Where the string that begins at `start` ends; the end of the text where it doesn't. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const sign = text.charCodeAt(at);
    if (sign === backslash) at++;
    else if (sign === quote) return at;
  }
  return text.length;
}
