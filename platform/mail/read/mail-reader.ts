import { open } from 'node:fs/promises';
import { parentPort } from 'node:worker_threads';
import type { MailAnswer, MailQuestion } from './mail-thread.ts';
import { mailLimits, type ReadMail } from './read-mail.ts';
import { understandMail } from './understand-mail.ts';

// the thread that reads mails, one after the other
parentPort?.on('message', (question: MailQuestion) => {
  void answerTo(question).then((answer) => {
    const files = 'mail' in answer ? answer.mail.files : [];
    // handed over, not copied
    parentPort?.postMessage(
      answer,
      files.map(({ content }) => content.buffer as ArrayBuffer),
    );
  });
});

async function answerTo({ path, reads, isBrokenOff }: MailQuestion): Promise<MailAnswer> {
  try {
    const raw = await beginningOf(path, reads === 'head' ? mailLimits.headerBytes : Number.POSITIVE_INFINITY);
    const read = reads === 'head' ? headOf(raw) : raw;
    return { mail: withOwnContents(await understandMail(read, mailLimits, isBrokenOff || reads === 'head')) };
  } catch (error) {
    return { fault: String(error) };
  }
}

async function beginningOf(path: string, most: number): Promise<Buffer> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const buffer = Buffer.alloc(Math.min(size, most));
    await file.read(buffer, 0, buffer.length, 0);
    return buffer;
  } finally {
    await file.close();
  }
}

/** No more of its headers than a usual mail has, so that a bomb of them still tells who it is from. */
function headOf(raw: Buffer): Buffer {
  const ends = raw.indexOf('\n\r\n');
  const head = raw.subarray(0, Math.min(ends === -1 ? raw.length : ends + 1, 64 * 1024));
  return Buffer.concat([head.subarray(0, head.lastIndexOf('\n') + 1), Buffer.from('Content-Type: text/plain\r\n\r\n')]);
}

/** Contents that lie in one buffer with others, or twice in the list, cannot be handed over. */
function withOwnContents(mail: ReadMail): ReadMail {
  return { ...mail, files: mail.files.map((file) => ({ ...file, content: new Uint8Array(file.content) })) };
}
