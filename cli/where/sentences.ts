import type { Locale } from '../../kernel/locale.ts';
import type { Sources } from './sources.ts';

/** A text as it stands in `i18n`, its variables open: nobody knows here what they will be. Null: there is none. */
export function sentenceOf(key: string, locale: Locale, { paths, text }: Sources): string | null {
  const [namespace = '', path = ''] = key.split(':');
  const file = `${namespace === 'server' ? 'server' : `modules/${namespace}`}/i18n/${locale}.json`;
  if (!paths.includes(file)) return null;
  const found = path.split('.').reduce<unknown>(inside, JSON.parse(text(file)));
  return typeof found === 'string' ? found.replaceAll(/\{\{[^}]*\}\}/g, '…') : null;
}

function inside(node: unknown, name: string): unknown {
  return typeof node === 'object' && node !== null
    ? Object.entries(node).find(([key]) => key === name)?.[1]
    : undefined;
}
