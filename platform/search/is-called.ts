import { nameTokens } from './name-tokens.ts';
import { fold, runsOf } from './runs.ts';

/**
 * Whether what was typed means this name: each word of it stands in the name, or begins its pinyin or initials from some
 * character on. For short lists that are read whole; long ones have `look_up`.
 */
export function isCalled(name: string, typed: string): boolean {
  const folded = fold(name);
  const tokens = nameTokens(name, 'name');
  return runsOf(fold(typed)).every(
    ({ text }) => folded.includes(text) || tokens.some((token) => token.startsWith(text)),
  );
}
