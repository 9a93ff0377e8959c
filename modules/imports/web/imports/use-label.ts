import { useTranslation } from 'react-i18next';
import type { ImportColumnView } from '../../import.contract.ts';

/** What a column is called: a provider's own words, or a text of the noun's module. */
export function useLabel(): (label: ImportColumnView['label']) => string {
  const { t } = useTranslation('imports');
  return ({ textKey, words }) => words ?? (textKey ? t(textKey) : '');
}

/** `A`, `B`, … `AA`: as the sheet calls the column at this place. */
export function letterOf(at: number): string {
  const rest = Math.floor(at / 26);
  return `${rest > 0 ? letterOf(rest - 1) : ''}${String.fromCodePoint(65 + (at % 26))}`;
}
