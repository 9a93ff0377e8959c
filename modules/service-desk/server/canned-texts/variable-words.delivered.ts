import type { Locale } from '../../../../kernel/locale.ts';
import type { TextVariable } from '../../canned-text.contract.ts';
import en from '../../i18n/en.json' with { type: 'json' };
import zh from '../../i18n/zh-CN.json' with { type: 'json' };

const words = { 'zh-CN': zh.cannedText.variable, en: en.cannedText.variable };

/** What a variable is called in a language: what is shown where it is missing. */
export function variableWords(variable: TextVariable, locale: Locale): string {
  return words[locale][variable.replace('.', '_') as keyof typeof zh.cannedText.variable];
}
