import { hkdfSync, randomBytes } from 'node:crypto';
import { link, mkdir, open, readFile, stat, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { syncFolder } from '../blobs/sync-folder.ts';
import { isFileError, unlessMissing } from '../blobs/unless-missing.ts';
import { newId } from './new-id.ts';

const keyBytes = 32;

/** The installation's key can't be used; the message tells the operator what to do. */
export class UnusableKey extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UnusableKey';
  }
}

/**
 * The installation's one secret: `YINGTAI_KEY` (base64 of 32 bytes) when set, else `<folder>/secret.key`, made at the
 * first start with mode 0600. Two processes that start together get the same one.
 */
export async function installationKey(folder: string, fromEnvironment?: string): Promise<Buffer> {
  if (fromEnvironment) return decoded(fromEnvironment, 'YINGTAI_KEY');
  const file = join(folder, 'secret.key');
  const kept = (await keptKey(file)) ?? (await makeKey(folder, file));
  return decoded(kept, file);
}

/** A key of its own for each purpose, so that what one of them signs or seals means nothing to another (HKDF, RFC 5869). */
export function keyFor(purpose: string, installation: Buffer): Buffer {
  return Buffer.from(hkdfSync('sha256', installation, '', `yingtai ${purpose}`, keyBytes));
}

async function keptKey(file: string): Promise<string | null> {
  const found = await unlessMissing(stat(file), null);
  if (!found) return null;
  if (process.platform !== 'win32' && found.mode & 0o077) {
    throw new UnusableKey(`${file} can be read by others; run: chmod 600 ${file}`);
  }
  return readFile(file, 'utf8');
}

/** Written whole under another name and then linked: whoever links first wins, and nobody reads half a key. */
async function makeKey(folder: string, file: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  const draft = `${file}.${newId()}`;
  const handle = await open(draft, 'wx', 0o600);
  try {
    await handle.writeFile(`${randomBytes(keyBytes).toString('base64')}\n`);
    await handle.sync();
    await link(draft, file);
  } catch (error) {
    if (!isFileError(error, 'EEXIST')) throw error;
  } finally {
    await handle.close();
    await unlink(draft);
    await syncFolder(folder);
  }
  return readFile(file, 'utf8');
}

function decoded(text: string, source: string): Buffer {
  const key = Buffer.from(text.trim(), 'base64');
  if (key.length !== keyBytes || key.toString('base64') !== text.trim()) {
    throw new UnusableKey(`${source} must hold 32 bytes in base64; make one with: openssl rand -base64 32`);
  }
  return key;
}
