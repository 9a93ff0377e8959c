import en from '../../i18n/en.json' with { type: 'json' };
import zh from '../../i18n/zh-CN.json' with { type: 'json' };

/** What tickets say of their mails, in the provider's language: it becomes part of their words. */
export const mailWords = { 'zh-CN': zh.mailWords, en: en.mailWords };
