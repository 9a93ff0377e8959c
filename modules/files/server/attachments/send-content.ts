import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { FileAnswer } from '../../../../platform/module/file-answer.ts';
import type { Steps } from '../../../../platform/module/register.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found } from '../../../../platform/module/refusals.ts';
import { markPdf } from '../../../../platform/pictures/mark-pdf.ts';
import { markPicture } from '../../../../platform/pictures/mark-picture.ts';
import { PictureFault } from '../../../../platform/pictures/picture-fault.ts';
import { ownTenant } from '../../../tenancy/index.ts';
import { attachmentRead } from './attachment.events.ts';
import { attachmentRefusals } from './attachment.refusals.ts';
import { markingOf, markOf, sentType, type Attachment } from './attachment.rules.ts';
import { attachmentSeen } from './find-attachment.ts';
import type { Above } from './above.ts';

interface Asked {
  attachment: string;
}

export async function sendContent(tx: Tx, input: Asked, above: Above): Promise<FileAnswer> {
  const attachment = await attachmentSeen(tx, input.attachment, above.subjects);
  const { name: fileName, mediaType, content, byteCount } = attachment;
  const file = { fileName, mediaType: sentType(mediaType) };
  if (attachment.isConfidential) return { ...file, open: await marked(tx, attachment, { what: 'content', above }) };
  return { ...file, bytes: byteCount, version: content, open: asItIs(content) };
}

export async function sendPreview(tx: Tx, input: Asked, above: Above): Promise<FileAnswer> {
  const attachment = await attachmentSeen(tx, input.attachment, above.subjects);
  const preview = found(attachment.preview);
  const file = { fileName: `${attachment.name}.webp`, mediaType: 'image/webp' };
  if (attachment.isConfidential) return { ...file, open: await marked(tx, attachment, { what: 'preview', above }) };
  return { ...file, version: preview, open: asItIs(preview) };
}

/** Too small for a name on it: of what is confidential there is none. */
export async function sendThumbnail(tx: Tx, input: Asked, above: Above): Promise<FileAnswer> {
  const { name, thumbnail, isConfidential } = await attachmentSeen(tx, input.attachment, above.subjects);
  const version = found(isConfidential ? null : thumbnail);
  return { fileName: `${name}.webp`, mediaType: 'image/webp', version, open: asItIs(version) };
}

function asItIs(content: string): FileAnswer['open'] {
  return async function* read({ blobs }) {
    if ((await blobs.bytesOf(content)) === null) throw new Refusal(attachmentRefusals.content_gone);
    yield* blobs.read(content);
  };
}

/** Logs the read, in the transaction before a byte is sent; nobody gets one without the other (ORG-17). */
async function marked(
  tx: Tx,
  attachment: Attachment,
  { what, above }: { what: 'content' | 'preview'; above: Above },
): Promise<FileAnswer['open']> {
  for (const refuse of above.secrecies()) await refuse(tx, attachment.customerId);
  const { timeZone } = found(await ownTenant(tx));
  await announce(tx, attachmentRead(attachment, what));
  const words = markOf(tx.caller.name, tx.now, timeZone);
  const isPdf = what === 'content' && markingOf(attachment) === 'pdf';
  const content = found(what === 'content' ? attachment.content : attachment.preview);
  const mark = isPdf ? markPdf : markPicture;
  return async function* read({ blobs }: Steps) {
    if ((await blobs.bytesOf(content)) === null) throw new Refusal(attachmentRefusals.content_gone);
    yield await mark(blobs.pathOf(content), words).catch(refuseUnmarked);
  };
}

/** It could be marked once, or was thought to be: without its mark nobody gets it. */
function refuseUnmarked(error: unknown): never {
  throw error instanceof PictureFault ? new Refusal(attachmentRefusals.cannot_be_marked) : error;
}
