import type { Locale } from '../../kernel/locale.ts';

/** The language of who sits at the terminal, by POSIX' order of variables: any Chinese is Chinese, all else English. */
export function terminalLocale(environment: NodeJS.ProcessEnv = process.env): Locale {
  const said = ['LC_ALL', 'LC_MESSAGES', 'LANG'].map((variable) => environment[variable]).find(Boolean) ?? '';
  return localeNamed(said) ?? 'en';
}

/** `zh`, `zh_CN.UTF-8`, `en-GB`; null for a language that we don't speak. */
export function localeNamed(text: string): Locale | null {
  if (/^zh\b|^zh_/i.test(text)) return 'zh-CN';
  return /^en\b|^en_/i.test(text) ? 'en' : null;
}
