import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Readable } from 'node:stream';
import type { Id } from '../../kernel/id.ts';
import { newId } from '../crypto/new-id.ts';
import { blobPath, draftsFolder, draftPath } from './blob-path.ts';
import { syncFolder } from './sync-folder.ts';
import { unlessMissing } from './unless-missing.ts';

/** SHA-256 of the content in lower-case hex: the name of a blob within its provider. */
export type BlobName = string;

/** More bytes came than the caller allows. Nothing of it was kept. */
export class BlobTooLarge extends Error {
  readonly mostBytes: number;

  constructor(mostBytes: number) {
    super(`more than ${mostBytes} bytes`);
    this.name = 'BlobTooLarge';
    this.mostBytes = mostBytes;
  }
}

/** Files by their content, in a folder of their own for each provider; equal content is kept once within a provider. */
export interface Blobs {
  /** Keeps a stream; when it resolves, the bytes are on the disk. Refuses with `BlobTooLarge` as soon as too much came. */
  write(
    tenant: Id,
    content: AsyncIterable<Uint8Array>,
    most: { bytes: number },
  ): Promise<{ name: BlobName; bytes: number }>;
  /** The whole content, or from byte `start` to byte `end`, both included. Fails while reading when there is none. */
  read(tenant: Id, name: BlobName, range?: { start: number; end: number }): Readable;
  /** Null when there is none. */
  bytesOf(tenant: Id, name: BlobName): Promise<number | null>;
  /** Where it lies, if it is there. */
  pathOf(tenant: Id, name: BlobName): string;
}

export function openBlobs(root: string): Blobs {
  return {
    async write(tenant, content, most) {
      const drafts = draftsFolder(root, tenant);
      await mkdir(drafts, { recursive: true });
      const draft = draftPath(root, tenant, newId());
      try {
        const written = await writeDraft(draft, content, most.bytes);
        await give(draft, blobPath(root, tenant, written.name));
        return written;
      } catch (error) {
        await rm(draft, { force: true });
        throw error;
      }
    },
    read: (tenant, name, range) => createReadStream(blobPath(root, tenant, name), range),
    async bytesOf(tenant, name) {
      const found = await unlessMissing(stat(blobPath(root, tenant, name)), null);
      return found ? found.size : null;
    },
    pathOf: (tenant, name) => blobPath(root, tenant, name),
  };
}

async function writeDraft(draft: string, content: AsyncIterable<Uint8Array>, mostBytes: number) {
  const hash = createHash('sha256');
  const handle = await open(draft, 'wx', 0o600);
  let bytes = 0;
  try {
    for await (const chunk of content) {
      bytes += chunk.length;
      if (bytes > mostBytes) throw new BlobTooLarge(mostBytes);
      hash.update(chunk);
      await handle.writeFile(chunk);
    }
    await handle.sync();
  } finally {
    await handle.close();
  }
  return { name: hash.digest('hex'), bytes };
}

/**
 * Gives the draft its name, also over the same content that is there already: its age then starts anew,
 * so that the sweeper leaves it alone until the row that names it is committed.
 */
async function give(draft: string, path: string): Promise<void> {
  const folder = dirname(path);
  const made = await mkdir(folder, { recursive: true });
  await rename(draft, path);
  await syncFolder(folder);
  if (made) await syncFolder(dirname(folder));
}
