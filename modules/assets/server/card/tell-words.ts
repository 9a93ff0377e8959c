import type { Locale } from '../../../../kernel/locale.ts';
import type { CardWords } from '../../../../platform/module/card-part.ts';
import type { Texts } from '../../../../platform/texts/texts.ts';
import type { Told } from '../../asset-card.contract.ts';

export function inWords(texts: Texts, locale: Locale, words: CardWords): string {
  return typeof words === 'string' ? words : texts.translate(locale, words.key, words.params);
}

/** In each language, as the reader may change theirs without asking again. */
export function tellWords(texts: Texts, words: CardWords): Told {
  return { 'zh-CN': inWords(texts, 'zh-CN', words), en: inWords(texts, 'en', words) };
}
