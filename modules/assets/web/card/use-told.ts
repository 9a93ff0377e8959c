import { currentLocale } from '../../../../web/i18n/locale.ts';
import { useTranslation } from 'react-i18next';
import type { Told } from '../../asset-card.contract.ts';

/** What the server says in each language, in the reader's. */
export function useTold(): (words: Told) => string {
  // heard, so that it is said anew when the language changes
  useTranslation();
  return (words) => words[currentLocale()];
}
