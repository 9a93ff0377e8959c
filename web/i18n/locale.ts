import type { Locale } from '../../kernel/locale.ts';

const rememberedUnder = 'yingtai.locale';
let current: Locale = remembered() ?? wanted();

/** The language on screen, also before anybody is known: last chosen here, else the browser's, else Chinese. */
export function currentLocale(): Locale {
  return current;
}

export function rememberLocale(locale: Locale): void {
  current = locale;
  globalThis.localStorage?.setItem(rememberedUnder, locale);
}

function remembered(): Locale | undefined {
  const text = globalThis.localStorage?.getItem(rememberedUnder);
  return text === 'zh-CN' || text === 'en' ? text : undefined;
}

function wanted(): Locale {
  const first = globalThis.navigator?.languages?.find((tag) => /^(zh|en)\b/.test(tag));
  return first?.startsWith('en') ? 'en' : 'zh-CN';
}
