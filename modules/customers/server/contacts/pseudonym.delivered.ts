import type { Locale } from '../../../../kernel/locale.ts';

/** What an erased person is called, before the mark that tells two of them apart: 用户 7F3A. */
export const pseudonymWords: Record<Locale, string> = { 'zh-CN': '用户', en: 'User' };
