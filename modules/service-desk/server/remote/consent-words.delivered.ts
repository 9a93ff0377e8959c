import type { Locale } from '../../../../kernel/locale.ts';

const sentences: Record<Locale, (code: string) => string> = {
  'zh-CN': (code) => `如果您同意，也可以把验证码 ${code} 告诉正在帮您的工程师；不同意请不要告诉任何人。`,
  en: (code) =>
    `If you agree you may also tell the engineer who is helping you this code: ${code}. If you don't, tell nobody.`,
};

/** What a mail says of the six digits. */
export function codeSentence(code: string, locale: Locale): string {
  return sentences[locale](code);
}
