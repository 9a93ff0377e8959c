import { link, mkdir, readdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isBlobName } from '../blobs/blob-path.ts';
import { unlessMissing } from '../blobs/unless-missing.ts';
import type { KeptFile } from '../postgres/copy-cluster.ts';
import { copyFile, type CopiedFile } from './copy-file.ts';

/**
 * Copies the blobs of all providers; on the same disk a second name of the same content will do, as nobody changes one.
 * After the database: a blob is on the disk before the row that names it, so whatever the copied rows name is among them.
 * Drafts are nobody's.
 */
export async function copyBlobs(root: string, into: string): Promise<KeptFile[]> {
  const entries = await unlessMissing(readdir(root, { recursive: true, withFileTypes: true }), []);
  const files: KeptFile[] = [];
  for (const entry of entries) {
    if (!entry.isFile() || !isBlobName(entry.name)) continue;
    const from = join(entry.parentPath, entry.name);
    const path = from.slice(root.length + 1).replaceAll('\\', '/');
    await mkdir(dirname(join(into, path)), { recursive: true, mode: 0o700 });
    const copied = (await linked(from, join(into, path))) ?? (await copyFile(from, join(into, path)));
    // swept meanwhile, as no row names it
    if (copied) files.push({ path, ...copied });
  }
  return files;
}

/** Null: it is another disk, or one without such names. */
async function linked(from: string, to: string): Promise<CopiedFile | null> {
  try {
    await link(from, to);
    return { sha256: basename(from), bytes: (await stat(to)).size };
  } catch {
    return null;
  }
}
