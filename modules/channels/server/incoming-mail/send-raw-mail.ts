import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import type { FileAnswer } from '../../../../platform/module/file-answer.ts';
import { found } from '../../../../platform/module/refusals.ts';
import { rawMailRead } from './incoming-mail.events.ts';
import { incomingMailRefusals } from './incoming-mail.refusals.ts';
import { incomingMailById } from './incoming-mail.store.ts';

/** The mail as it came, with all that was left out of what is shown: that somebody took it is in the log. */
export async function sendRawMail(tx: Tx, { incomingMail }: { incomingMail: string }): Promise<FileAnswer> {
  const mail = found(await incomingMailById(tx, incomingMail));
  const { raw, subject } = mail;
  if (raw === null) throw new Refusal(incomingMailRefusals.raw_gone);
  await announce(tx, rawMailRead(mail));
  return {
    fileName: `${subject.slice(0, 80) || 'mail'}.eml`,
    // no mail program of the browser's opens it by itself
    mediaType: 'application/octet-stream',
    async *open({ blobs }) {
      if ((await blobs.bytesOf(raw)) === null) throw new Refusal(incomingMailRefusals.raw_gone);
      yield* blobs.read(raw);
    },
  };
}
