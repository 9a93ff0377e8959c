import type { Readable } from 'node:stream';
import type { Id } from '../../kernel/id.ts';
import type { BlobName, Blobs } from './blobs.ts';

/** The blobs of one provider: whoever holds these reaches no other's. */
export interface TenantBlobs {
  write(content: AsyncIterable<Uint8Array>, most: { bytes: number }): Promise<{ name: BlobName; bytes: number }>;
  read(name: BlobName): Readable;
  /** Null when there is none. */
  bytesOf(name: BlobName): Promise<number | null>;
  /** Where it lies on the disk, for programs that open files themselves; it may be gone. */
  pathOf(name: BlobName): string;
}

export function blobsOf(blobs: Blobs, tenant: Id): TenantBlobs {
  return {
    write: (content, most) => blobs.write(tenant, content, most),
    read: (name) => blobs.read(tenant, name),
    bytesOf: (name) => blobs.bytesOf(tenant, name),
    pathOf: (name) => blobs.pathOf(tenant, name),
  };
}
