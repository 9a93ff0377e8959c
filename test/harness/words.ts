import { globSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Locale } from '../../kernel/locale.ts';
import { loadTexts, type TextParams } from '../../platform/texts/texts.ts';

/** A text as a person reads it on screen: `words('identity:door.sign_in.submit')`. Fails when there is none. */
export type Words = (key: string, params?: TextParams) => string;

const root = join(import.meta.dirname, '..', '..');
const ofModules = globSync('modules/*/i18n/zh-CN.json', { cwd: root }).map((file) => ({
  namespace: file.split(/[\\/]/)[1] ?? '',
  folder: join(root, dirname(file)),
}));
const texts = await loadTexts([
  { namespace: 'shell', folder: join(root, 'web', 'i18n') },
  { namespace: 'server', folder: join(root, 'server', 'i18n') },
  ...ofModules,
]);

export function wordsIn(locale: Locale): Words {
  return (key, params) => {
    const text = texts.translate(locale, key, params);
    if (text === key.slice(key.indexOf(':') + 1)) throw new Error(`there is no text ${key}`);
    return text;
  };
}
