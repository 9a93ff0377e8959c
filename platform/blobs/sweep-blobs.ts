import { link, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Id } from '../../kernel/id.ts';
import { addSeconds, millisecondsOf, type Instant } from '../../kernel/instant.ts';
import { newId } from '../crypto/new-id.ts';
import { blobPath, draftPath, draftsFolder, isBlobName, tenantFolder } from './blob-path.ts';
import type { BlobName } from './blobs.ts';
import { isFileError, unlessMissing } from './unless-missing.ts';

export interface Sweep {
  root: string;
  tenant: Id;
  now: Instant;
  /** Which of these the provider's rows name. */
  referenced(names: BlobName[]): Promise<Set<BlobName>>;
}

const keepSeconds = 7 * 86_400;
/** A file that is still being received after a day was left behind by a process that died. */
const keepDraftSeconds = 86_400;

/** Removes the blobs that no row names and that are older than 7 days, and abandoned drafts. Harmless beside writers. */
export async function sweepBlobs(sweep: Sweep): Promise<{ removed: number }> {
  let removed = 0;
  for (const folder of await namesIn(tenantFolder(sweep.root, sweep.tenant))) {
    if (/^[0-9a-f]{2}$/.test(folder)) removed += await sweepFolder(sweep, folder);
  }
  await sweepDrafts(sweep);
  return { removed };
}

async function sweepFolder(sweep: Sweep, folder: string): Promise<number> {
  const names = (await namesIn(join(tenantFolder(sweep.root, sweep.tenant), folder))).filter(isBlobName);
  const old: BlobName[] = [];
  for (const name of names) {
    if (await isOlder(blobPath(sweep.root, sweep.tenant, name), addSeconds(sweep.now, -keepSeconds))) old.push(name);
  }
  const named = old.length > 0 ? await sweep.referenced(old) : new Set();
  let removed = 0;
  for (const name of old) {
    if (!named.has(name) && (await removeBlob(sweep, name))) removed += 1;
  }
  return removed;
}

/**
 * Takes the blob out of the way first and looks at its age once more: a writer may have renewed it meanwhile,
 * and then it goes back.
 */
async function removeBlob({ root, tenant, now }: Sweep, name: BlobName): Promise<boolean> {
  const path = blobPath(root, tenant, name);
  const aside = draftPath(root, tenant, newId());
  await rename(path, aside);
  const isAbandoned = await isOlder(aside, addSeconds(now, -keepSeconds));
  if (!isAbandoned) await putBack(aside, path);
  await rm(aside);
  return isAbandoned;
}

/** Where a writer has brought the same content once more in the meantime, its file stays. */
async function putBack(aside: string, path: string): Promise<void> {
  try {
    await link(aside, path);
  } catch (error) {
    if (!isFileError(error, 'EEXIST')) throw error;
  }
}

async function sweepDrafts({ root, tenant, now }: Sweep): Promise<void> {
  for (const name of await namesIn(draftsFolder(root, tenant))) {
    const draft = draftPath(root, tenant, name);
    if (await isOlder(draft, addSeconds(now, -keepDraftSeconds))) await rm(draft, { force: true });
  }
}

/** Whether the file was last written before; false when it is gone. */
async function isOlder(path: string, before: Instant): Promise<boolean> {
  const found = await unlessMissing(stat(path), null);
  return found !== null && found.mtimeMs < millisecondsOf(before);
}

/** Sorted; empty when there is no such folder. */
async function namesIn(folder: string): Promise<string[]> {
  const names: string[] = await unlessMissing(readdir(folder), []);
  return names.toSorted();
}
