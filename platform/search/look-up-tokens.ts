import { phoneParts } from '../../kernel/phone.ts';
import { phoneDigits, plain } from './look-up-prefix.ts';
import { nameTokens } from './name-tokens.ts';
import { fold, runsOf } from './runs.ts';

/** One thing that a record is looked up by. A `person` has a surname; a `name` (of a company, a place) has none. */
export interface LookUpText {
  as: 'person' | 'name' | 'phone' | 'email' | 'code' | 'ip';
  text: string;
}

/** In characters; nobody types a longer beginning. */
const longest = 64;

/**
 * What the table `look_up` keeps of a record, so that whatever people begin to type is the beginning of a token: the
 * name from each character on, its pinyin and initials, the phone and its last four digits, codes with and without
 * their leading parts, addresses. Sorted, none twice, and none that is merely the beginning of another.
 */
export function lookUpTokens(texts: LookUpText[]): string[] {
  const tokens = texts.flatMap(tokensOf).map((token) => [...token].slice(0, longest).join(''));
  const sorted = [...new Set(tokens)].filter((token) => token !== '').toSorted();
  // what begins with a token stands right behind it
  return sorted.filter((token, at) => !sorted[at + 1]?.startsWith(token));
}

function tokensOf({ as, text }: LookUpText): string[] {
  switch (as) {
    case 'person':
    case 'name':
      return nameTokens(text, as);
    case 'phone':
      return phoneTokens(text);
    case 'email':
      // from its beginning only: half a company shares what stands behind the @
      return [plain(text)];
    case 'code':
      return codeTokens(text);
    case 'ip':
      return ipTokens(text);
  }
}

/** Without the extension; a landline also without its area code (010 and 02x have three digits, others four). */
function phoneTokens(text: string): string[] {
  const digits = phoneDigits(phoneParts(text).number);
  const local = /^0(?:10|2\d|[3-9]\d\d)(\d{7,8})$/.exec(digits)?.[1] ?? '';
  return digits.length < 7 ? [digits] : [digits, local, digits.slice(-4)];
}

/** `INC-2026-000123` whole, from each part on, and its number without the leading zeros. */
function codeTokens(text: string): string[] {
  const parts = runsOf(fold(text)).map((run) => run.text);
  const number = /[1-9]\d*$/.exec(parts.at(-1) ?? '')?.[0] ?? '';
  return [...parts.map((_, at) => parts.slice(at).join('')), number];
}

/** `192.168.1.10` whole and by its last two numbers; other forms (IPv6) whole, without their colons. */
function ipTokens(text: string): string[] {
  const address = text.trim();
  const ending = /^\d{1,3}\.\d{1,3}\.(\d{1,3}\.\d{1,3})$/.exec(address)?.[1];
  return ending ? [address, ending] : [plain(address)];
}
