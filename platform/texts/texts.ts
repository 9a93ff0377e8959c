import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInstance, type Resource } from 'i18next';
import { locales, type Locale } from '../../kernel/locale.ts';

/** A folder with `zh-CN.json` and `en.json`; its texts are asked for as `<namespace>:<key>`. */
export interface TextFolder {
  namespace: string;
  folder: string;
}

/** A value that begins with `$t:` is itself the key of a text; of several values, a list in words is made. */
export type TextParams = Record<string, unknown>;

export interface Texts {
  /** The text in plain letters, to be escaped where it is shown; the key itself when there is no such text. */
  translate(locale: Locale, key: string, params?: TextParams): string;
}

/** Reads the texts of the folders once. Fails when a file is missing or broken. */
export async function loadTexts(folders: readonly TextFolder[]): Promise<Texts> {
  const instance = createInstance();
  await instance.init({
    resources: await resourcesOf(folders),
    fallbackLng: locales[0],
    ns: folders.map(({ namespace }) => namespace),
    interpolation: { escapeValue: false },
  });

  function translate(locale: Locale, key: string, params: TextParams = {}): string {
    const values: TextParams = {};
    for (const [name, value] of Object.entries(params)) values[name] = inWords(locale, value);
    // in a place of their own, so that no value is taken for an option; a text inside a text gets its language from there
    const options = { lng: locale, replace: { ...values, lng: locale } };
    const { count } = params;
    return typeof count === 'number' ? instance.t(key, { ...options, count }) : instance.t(key, options);
  }
  function inWords(locale: Locale, value: unknown): unknown {
    if (Array.isArray(value))
      return listOf(
        locale,
        value.map((item) => inWords(locale, item)),
      );
    return typeof value === 'string' && value.startsWith('$t:') ? translate(locale, value.slice(3)) : value;
  }
  return { translate };
}

async function resourcesOf(folders: readonly TextFolder[]): Promise<Resource> {
  const resources: Resource = {};
  for (const locale of locales) {
    const files = folders.map(async ({ namespace, folder }) => {
      const text = await readFile(join(folder, `${locale}.json`), 'utf8');
      return [namespace, JSON.parse(text)] as const;
    });
    resources[locale] = Object.fromEntries(await Promise.all(files));
  }
  return resources;
}

/** `甲、乙和丙`, `A, B, and C`. */
function listOf(locale: Locale, items: unknown[]): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(items.map(String));
}
