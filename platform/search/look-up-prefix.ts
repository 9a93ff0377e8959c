import { fold, runsOf } from './runs.ts';

/** From `from`, included, up to `below`, excluded: in the order of `COLLATE "C"`, so that an index answers it. */
export interface TokenRange {
  from: string;
  below: string;
}

/** The tokens of `look_up` that begin with what someone has typed so far; null while that is nothing. */
export function lookUpRange(typed: string): TokenRange | null {
  const prefix = lookUpPrefix(typed);
  const characters = [...prefix];
  const last = characters.at(-1)?.codePointAt(0);
  if (last === undefined) return null;
  // a letter or digit is never the last code point there is
  return { from: prefix, below: characters.slice(0, -1).join('') + String.fromCodePoint(last + 1) };
}

function lookUpPrefix(typed: string): string {
  if (/^\s*[\d.]+\s*$/.test(typed)) return isAddressBeginning(typed.trim()) ? typed.trim() : plain(typed);
  return /^[\s\d()+-]+$/.test(typed) ? phoneDigits(typed) : plain(typed);
}

/** What counts of a name or a code: its letters and digits, folded. */
export function plain(text: string): string {
  return runsOf(fold(text))
    .map((run) => run.text)
    .join('');
}

/** A phone number's digits as dialled inside China: `+86 138-0013-8000` → `13800138000`. */
export function phoneDigits(text: string): string {
  const digits = fold(text).replaceAll(/[^\d+]/g, '');
  return digits.replace(/^(?:\+|00)86/, '').replaceAll('+', '');
}

function isAddressBeginning(text: string): boolean {
  return /^\d{1,3}(?:\.\d{1,3}){0,2}\.\d{0,3}$/.test(text);
}
