import type { Tx } from '../../../../platform/database/tx.ts';
import type { FileAnswer } from '../../../../platform/module/file-answer.ts';
import { found } from '../../../../platform/module/refusals.ts';
import { incomingMailById } from './incoming-mail.store.ts';
import { mailPage } from './mail-page.rules.ts';

/** The mail as it was laid out, as a page of its own: it runs nothing and loads nothing but the pictures that came along. */
export async function sendMailPage(tx: Tx, { incomingMail }: { incomingMail: string }): Promise<FileAnswer> {
  const { html, subject } = found(await incomingMailById(tx, incomingMail));
  const safe = found(html);
  const locale = tx.caller.locale ?? 'zh-CN';
  return {
    fileName: 'mail.html',
    mediaType: 'text/html; charset=utf-8',
    isPage: true,
    async *open({ texts }) {
      const folded = texts.translate(locale, 'channels:mail.quoted');
      yield Buffer.from(mailPage({ html: safe, subject, folded, locale }));
    },
  };
}
