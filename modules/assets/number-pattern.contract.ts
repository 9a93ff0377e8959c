/**
 * How numbers and names of machines are made by a customer's pattern (AST-17): `{prefix}-{site}-{kind}-{0000}{check}`.
 * One pure function for the desk, which shows what comes of it, and for the server, which gives the numbers.
 */

/** What stands for something of the machine, or of the day. */
const tokens = ['prefix', 'site', 'kind', 'year', 'number', 'check'] as const;
type Token = (typeof tokens)[number];

export type PatternPart =
  | { as: 'words'; text: string }
  | { as: 'counter'; digits: number }
  | { as: Exclude<Token, never> };

export const patternFaults = [
  'unknown_token',
  'no_counter',
  'twice',
  'check_not_last',
  'not_here',
  'bad_letter',
] as const;
export type PatternFault = (typeof patternFaults)[number];

export interface PatternFacts {
  prefix: string;
  /** What stands for the site, and for the kind; empty: it stands nowhere. */
  site: string;
  kind: string;
  year: number;
}

/** The parts of a pattern, or what is wrong with it. Numbers need a counter; only names may hold `{number}`. */
export function partsOf(pattern: string, of: 'number' | 'name'): PatternPart[] | PatternFault {
  const parts: PatternPart[] = [];
  for (const [whole, inner] of pattern.matchAll(/\{([^{}]*)\}|[^{}]+|[{}]/gu)) {
    const part = inner === undefined ? wordsOf(whole, of) : tokenOf(inner, of);
    if (typeof part === 'string') return part;
    parts.push(part);
  }
  return faultOf(parts, of) ?? parts;
}

function wordsOf(text: string, of: 'number' | 'name'): PatternPart | PatternFault {
  // what people read out on the phone and scanners give back
  const isGood = of === 'name' ? !/[{}]/.test(text) : /^[\p{L}\p{N}\-_./]+$/u.test(text);
  return isGood ? { as: 'words', text } : 'bad_letter';
}

function tokenOf(inner: string, of: 'number' | 'name'): PatternPart | PatternFault {
  if (/^0{1,9}$/.test(inner)) return { as: 'counter', digits: inner.length };
  const token = tokens.find((one) => one === inner);
  if (!token) return 'unknown_token';
  if (token === 'number' ? of === 'number' : token === 'check' && of === 'name') return 'not_here';
  return { as: token };
}

function faultOf(parts: readonly PatternPart[], of: 'number' | 'name'): PatternFault | null {
  const named = parts.filter(({ as }) => as !== 'words').map(({ as }) => as);
  if (new Set(named).size < named.length) return 'twice';
  if (of === 'number' && !named.includes('counter')) return 'no_counter';
  const isChecked = named.includes('check');
  return isChecked && parts.at(-1)?.as !== 'check' ? 'check_not_last' : null;
}

/** The number of the machine that is the `count`th, in capitals as labels have them. */
export function numberBy(parts: readonly PatternPart[], facts: PatternFacts, count: number): string {
  const bare = joined(parts, { ...facts, count, number: '' }).toUpperCase();
  return parts.at(-1)?.as === 'check' ? bare + checkLetterOf(bare) : bare;
}

export function nameBy(parts: readonly PatternPart[], facts: PatternFacts & { number: string }, count: number): string {
  return joined(parts, { ...facts, count });
}

interface Said extends PatternFacts {
  count: number;
  number: string;
}

/** Where something is not known, the sign that divides it from the next goes with it: `DH--0007` is `DH-0007`. */
function joined(parts: readonly PatternPart[], said: Said): string {
  let text = '';
  let isAfterNothing = false;
  for (const part of parts) {
    const value = valueOf(part, said);
    text += isAfterNothing && part.as === 'words' ? value.replace(/^[-_./ ]/, '') : value;
    isAfterNothing = value === '' && part.as !== 'check';
  }
  return isAfterNothing ? text.replace(/[-_./ ]$/, '') : text;
}

function valueOf(part: PatternPart, said: Said): string {
  if (part.as === 'words') return part.text;
  if (part.as === 'counter') return String(said.count).padStart(part.digits, '0');
  if (part.as === 'check') return '';
  return String(said[part.as]);
}

const letters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** ISO 7064, MOD 37,36: one letter that tells any one letter or digit typed wrong. Other signs don't count. */
export function checkLetterOf(text: string): string {
  let product = 36;
  for (const letter of text.toUpperCase()) {
    const value = letters.indexOf(letter);
    if (value < 0) continue;
    product = (((product + value) % 36 || 36) * 2) % 37;
  }
  return letters[(37 - product) % 36] ?? '';
}

/** Whether a number ends with the letter that belongs to it. */
export function isChecked(number: string): boolean {
  return checkLetterOf(number.slice(0, -1)) === number.slice(-1).toUpperCase();
}
