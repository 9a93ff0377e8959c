import { currentLocale } from '../../../../web/i18n/locale.ts';

/** In the language on screen; without English, Chinese is shown. */
export function wordsIn(words: { 'zh-CN': string; en: string | null }): string {
  return words[currentLocale()] ?? words['zh-CN'];
}
