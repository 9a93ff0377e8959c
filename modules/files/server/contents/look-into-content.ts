import { Refusal } from '../../../../kernel/refusal.ts';
import type { TenantBlobs } from '../../../../platform/blobs/tenant-blobs.ts';
import { mediaTypeOf } from '../../../../platform/media-types/media-type-of.ts';
import { PictureFault } from '../../../../platform/pictures/picture-fault.ts';
import { redrawPicture, type Redrawn } from '../../../../platform/pictures/redraw-picture.ts';
import { mostBytes } from '../../attachment.contract.ts';
import { attachmentRefusals } from '../attachments/attachment.refusals.ts';
import type { Attachment } from '../attachments/attachment.rules.ts';
import { truthfulName } from './file-name.rules.ts';

/** What looking into a file finds out, as its row keeps it. */
export type SeenContent = Pick<
  Attachment,
  'name' | 'mediaType' | 'byteCount' | 'content' | 'preview' | 'thumbnail' | 'width' | 'height'
>;

interface HandedIn {
  name: string;
  received: { content: string; bytes: number };
}

/** Drawn pictures (SVG) are not among them: they can carry programs. */
const drawable = /^image\/(?:jpeg|png|webp|gif|tiff|avif|heic|heif)$/;

/**
 * What a file is by its content, and what is kept of it: of pictures one that is drawn anew, with small ones beside it.
 * Refuses an empty file and a picture of too many points; a broken one is kept as any file, without a preview.
 */
export async function lookIntoContent(blobs: TenantBlobs, { name, received }: HandedIn): Promise<SeenContent> {
  if (received.bytes === 0) throw new Refusal(attachmentRefusals.empty);
  const path = blobs.pathOf(received.content);
  const type = await mediaTypeOf(path);
  const plain = { mediaType: type.mediaType, byteCount: received.bytes, content: received.content };
  const redrawn = drawable.test(type.mediaType) ? await redrawnUnlessBroken(path) : null;
  if (!redrawn) {
    return { ...plain, name: truthfulName(name, type), preview: null, thumbnail: null, width: null, height: null };
  }
  const { width, height, content } = redrawn;
  const keep = async (bytes: Buffer) => (await blobs.write(oneOf(bytes), { bytes: mostBytes })).name;
  return {
    ...plain,
    ...(content && {
      mediaType: content.mediaType,
      byteCount: content.bytes.length,
      content: await keep(content.bytes),
    }),
    name: truthfulName(name, content ?? type),
    preview: await keep(redrawn.preview),
    thumbnail: await keep(redrawn.thumbnail),
    width,
    height,
  };
}

async function redrawnUnlessBroken(path: string): Promise<Redrawn | null> {
  try {
    return await redrawPicture(path);
  } catch (error) {
    if (!(error instanceof PictureFault)) throw error;
    if (error.code === 'too_many_points') throw new Refusal(attachmentRefusals.too_many_points);
    return null;
  }
}

async function* oneOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
