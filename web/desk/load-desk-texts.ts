import type { ConfigProviderProps } from 'antd';
import type { Locale } from '../../kernel/locale.ts';
import type { TextsByNamespace } from '../i18n/i18n.ts';

type AntdLocale = NonNullable<ConfigProviderProps['locale']>;

const languages = {
  'zh-CN': () => import('./languages/desk-zh-cn.ts'),
  en: () => import('./languages/desk-en.ts'),
} satisfies Record<Locale, unknown>;

const antdLocales = new Map<Locale, AntdLocale>();

/** All texts of one language, and antd's own words with them. */
export async function loadDeskTexts(locale: Locale): Promise<TextsByNamespace> {
  const { texts, antd } = await languages[locale]();
  antdLocales.set(locale, antd);
  return texts;
}

export function antdLocaleOf(locale: Locale): AntdLocale | undefined {
  return antdLocales.get(locale);
}
