import { locales, type Locale } from '../../kernel/locale.ts';

/**
 * The best that we have for an `Accept-Language` header (RFC 9110 §12.5.4); any Chinese is Chinese, any English English,
 * and whoever tells no wish gets the first of our languages.
 */
export function pickLocale(acceptLanguage: string | undefined): Locale {
  const [best] = (acceptLanguage ?? '')
    .split(',')
    .map(wishOf)
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight)
    .flatMap(({ language }) => locales.find((locale) => locale.startsWith(language)) ?? []);
  return best ?? locales[0];
}

/** `en-GB;q=0.8` → `en`, 0.8. */
function wishOf(range: string): { language: string; weight: number } {
  const [tag = '', ...parameters] = range
    .trim()
    .toLowerCase()
    .split(';')
    .map((part) => part.trim());
  const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2) ?? '1';
  return { language: /^[a-z]{2}\b/.exec(tag)?.[0] ?? '?', weight: Number(weight) };
}
