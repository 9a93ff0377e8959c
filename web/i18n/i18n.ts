import type { ConfigProviderProps } from 'antd';
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Locale } from '../../kernel/locale.ts';
import { currentLocale, rememberLocale } from './locale.ts';

type AntdLocale = NonNullable<ConfigProviderProps['locale']>;

const languages = {
  'zh-CN': () => import('./languages/zh-cn.ts'),
  en: () => import('./languages/en.ts'),
} satisfies Record<Locale, unknown>;

const antdLocales = new Map<Locale, AntdLocale>();

/** Texts are there when this resolves; only the language in use is loaded. */
export async function startI18n(): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: currentLocale(),
    fallbackLng: false,
    defaultNS: 'shell',
    resources: {},
    // React escapes; a second escape would show `&amp;`
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  await speak(currentLocale());
}

/** Changes the language on screen, here and at the next visit of this browser. */
export async function speak(locale: Locale): Promise<void> {
  if (!antdLocales.has(locale)) await load(locale);
  rememberLocale(locale);
  document.documentElement.lang = locale;
  await i18next.changeLanguage(locale);
}

export function antdLocaleOf(locale: Locale): AntdLocale | undefined {
  return antdLocales.get(locale);
}

async function load(locale: Locale): Promise<void> {
  const { texts, antd } = await languages[locale]();
  for (const [namespace, resource] of Object.entries(texts)) i18next.addResourceBundle(locale, namespace, resource);
  antdLocales.set(locale, antd);
}
