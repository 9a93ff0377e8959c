import { createHash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import { unlessMissing } from '../blobs/unless-missing.ts';

export interface CopiedFile {
  /** In lower-case hex. */
  sha256: string;
  bytes: number;
}

const pieceBytes = 1 << 20;

/**
 * Copies a file into a new one, on the disk when it resolves, and tells the hash of what was written. Null: there is no
 * such file (any more). What still grows is copied to where it ended when its last piece was read.
 */
export async function copyFile(from: string, to: string): Promise<CopiedFile | null> {
  const source = await unlessMissing(open(from, 'r'), null);
  if (!source) return null;
  try {
    const target = await open(to, 'wx', 0o600);
    try {
      const copied = await pump(source, target);
      await target.sync();
      return copied;
    } finally {
      await target.close();
    }
  } finally {
    await source.close();
  }
}

async function pump(source: FileHandle, target: FileHandle): Promise<CopiedFile> {
  const hash = createHash('sha256');
  const piece = Buffer.allocUnsafe(pieceBytes);
  for (let bytes = 0; ;) {
    const { bytesRead } = await source.read(piece, 0, pieceBytes, bytes);
    if (bytesRead === 0) return { sha256: hash.digest('hex'), bytes };
    const read = piece.subarray(0, bytesRead);
    hash.update(read);
    await target.write(read);
    bytes += bytesRead;
  }
}
