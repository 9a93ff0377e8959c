import { Refusal } from '../../../../kernel/refusal.ts';
import type { TenantBlobs } from '../../../../platform/blobs/tenant-blobs.ts';
import type { ReadFile } from '../../../../platform/mail/read/read-mail.ts';
import { lookIntoContent, type SeenContent } from '../../../files/index.ts';

export interface FetchedFile {
  /** By which the text shows it; null: it stands beside the text. */
  contentId: string | null;
  seen: SeenContent;
}

/** What came with a mail, kept and looked into as what people hand in is; `dropped`: what was not fit to be kept. */
export async function lookIntoFiles(
  blobs: TenantBlobs,
  sent: readonly ReadFile[],
): Promise<{ files: FetchedFile[]; dropped: number }> {
  const files: FetchedFile[] = [];
  for (const file of sent) {
    const seen = await seenUnlessRefused(blobs, file);
    if (seen) files.push({ contentId: file.contentId, seen });
  }
  return { files, dropped: sent.length - files.length };
}

/** A picture of too many points is not drawn, and not kept beside the mail, which holds it. */
async function seenUnlessRefused(blobs: TenantBlobs, { name, content }: ReadFile): Promise<SeenContent | null> {
  const written = await blobs.write(oneOf(content), { bytes: content.length });
  try {
    return await lookIntoContent(blobs, { name, received: { content: written.name, bytes: written.bytes } });
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

async function* oneOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
