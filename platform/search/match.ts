import { phoneParts } from '../../kernel/phone.ts';
import { foldWithSources, matchRanges, type TextRange } from './highlight.ts';
import { lookUpRange, phoneDigits } from './look-up-prefix.ts';
import type { LookUpText } from './look-up-tokens.ts';
import { readingsFrom } from './name-tokens.ts';
import { runsOf } from './runs.ts';

/** Where a text that a record is looked up by matches what was typed. */
export interface Match {
  /** Sorted, in the text as it is shown. */
  ranges: TextRange[];
  /** What was typed is all of it: a whole number, not only its beginning. */
  isExact: boolean;
}

interface MatchedText {
  as: LookUpText['as'] | 'words';
  text: string;
}

/** Null: it is not what was found. Says of what `lookUpTokens` keeps where it stands in the text. */
export function matchOf({ as, text }: MatchedText, typed: string): Match | null {
  if (as === 'words') return withRanges(matchRanges(text, typed));
  const prefix = lookUpRange(typed)?.from;
  if (prefix === undefined) return null;
  if (as === 'person' || as === 'name') return nameMatch({ as, text }, prefix);
  return plainMatch({ as, text }, prefix);
}

function withRanges(ranges: TextRange[]): Match | null {
  return ranges.length > 0 ? { ranges, isExact: false } : null;
}

/** By its characters, by their pinyin or by its initials: the characters that were meant are marked. */
function nameMatch({ as, text }: { as: 'person' | 'name'; text: string }, prefix: string): Match | null {
  const { folded, sources } = foldWithSources(text);
  for (const { start, spellings } of readingsFrom(folded, as)) {
    for (const units of spellings) {
      const until = endOf(units, prefix);
      if (until === undefined) continue;
      const last = sources[until - 1];
      return withRanges([{ start: sources[start]?.start ?? 0, end: last?.end ?? text.length }]);
    }
  }
  return null;
}

interface Spelt {
  spelling: string;
  /** Where, in the folded text, what it spells ends. */
  end: number;
  /** A character is either meant or not; of a word so much as was typed. */
  isWhole: boolean;
}

/** Where in the folded text the beginning ends; undefined where it is none of the spelling. */
function endOf(units: readonly Spelt[], prefix: string): number | undefined {
  let rest = prefix;
  for (const { spelling, end, isWhole } of units) {
    if (spelling.startsWith(rest)) return isWhole ? end : end - spelling.length + rest.length;
    if (!rest.startsWith(spelling)) return undefined;
    rest = rest.slice(spelling.length);
  }
  return undefined;
}

/** Of each, the characters that count. */
const counting = { phone: /\d/g, ip: /[\da-f.]/g, code: /[\p{L}\p{N}_]/gu, email: /[\p{L}\p{N}_]/gu };
type Plain = keyof typeof counting;

/** Numbers, addresses: letters and digits that stand one for one in the text. */
function plainMatch({ as, text }: { as: Plain; text: string }, prefix: string): Match | null {
  const { folded, sources } = foldWithSources(text);
  const all = [...folded.matchAll(counting[as])].map(({ 0: character, index: at }) => ({ character, at }));
  // nobody is looked up by an extension
  const kept = as === 'phone' ? all.slice(0, all.length - phoneParts(text).extension.length) : all;
  const whole = kept.map(({ character }) => character).join('');
  const begins = beginningsOf({ as, folded, whole }).map((at) => kept.findIndex((one) => one.at >= at));
  const begin = begins.find((at) => whole.startsWith(prefix, at));
  if (begin === undefined || begin < 0) return null;
  const [first, last] = [kept[begin]?.at ?? 0, kept[begin + prefix.length - 1]?.at ?? 0];
  return {
    ranges: [{ start: sources[first]?.start ?? 0, end: sources[last]?.end ?? text.length }],
    isExact: as === 'phone' ? phoneDigits(phoneParts(text).number) === prefix : whole === prefix,
  };
}

/** Where in the folded text a token may begin, in the order in which people mean it. */
function beginningsOf({ as, folded, whole }: { as: Plain; folded: string; whole: string }): number[] {
  const digitAt = (nth: number) => [...folded.matchAll(/\d/g)][nth]?.index ?? 0;
  if (as === 'phone') {
    const country = whole.length - phoneDigits(folded.includes('+') ? `+${whole}` : whole).length;
    const area = /^0(?:10|2\d|[3-9]\d\d)/.exec(whole.slice(country))?.[0].length ?? 0;
    return [country, country + area, whole.length - 4].map((nth) => digitAt(Math.max(nth, 0)));
  }
  if (as === 'ip') return [0, folded.search(/\d{1,3}\.\d{1,3}$/)].filter((at) => at >= 0);
  const parts = runsOf(folded).map(({ start }) => start);
  const bareNumber = folded.search(/[1-9]\d*\P{N}*$/u);
  return [...parts, ...(bareNumber >= 0 ? [bareNumber] : [])];
}
