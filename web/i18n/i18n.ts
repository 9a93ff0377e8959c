import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Locale } from '../../kernel/locale.ts';
import { currentLocale, rememberLocale } from './locale.ts';

export type TextsByNamespace = Record<string, unknown>;

/** Of the face that is shown: each has texts of its own, in a chunk a language. */
type LoadTexts = (locale: Locale) => Promise<TextsByNamespace>;

const loaded = new Set<Locale>();
let loadTexts: LoadTexts = () => Promise.reject(new Error('startI18n comes first'));

/** Texts are there when this resolves; only the language in use is loaded. */
export async function startI18n(load: LoadTexts): Promise<void> {
  loadTexts = load;
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
  if (!loaded.has(locale)) await take(locale);
  rememberLocale(locale);
  document.documentElement.lang = locale;
  await i18next.changeLanguage(locale);
}

async function take(locale: Locale): Promise<void> {
  const texts = await loadTexts(locale);
  for (const [namespace, resource] of Object.entries(texts)) i18next.addResourceBundle(locale, namespace, resource);
  loaded.add(locale);
}
