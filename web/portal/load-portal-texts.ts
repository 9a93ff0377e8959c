import type { Locale } from '../../kernel/locale.ts';
import type { TextsByNamespace } from '../i18n/i18n.ts';

const languages = {
  'zh-CN': () => import('./languages/portal-zh-cn.ts'),
  en: () => import('./languages/portal-en.ts'),
} satisfies Record<Locale, unknown>;

export async function loadPortalTexts(locale: Locale): Promise<TextsByNamespace> {
  return (await languages[locale]()).texts;
}
