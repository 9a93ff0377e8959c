import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Instant } from '../../kernel/instant.ts';
import { syncFolder } from '../blobs/sync-folder.ts';
import { asOwner } from '../database/as-owner.ts';
import type { KeptFile } from '../postgres/copy-cluster.ts';
import { ephemeralPrefix, removeLeftovers } from '../postgres/leftovers.ts';
import { writeHashes, writeManifest, type BackupManifest } from './backup-manifest.ts';
import { copyBlobs } from './copy-blobs.ts';
import { copyFile } from './copy-file.ts';

export interface Backup {
  /** Of the owner, to ask what is there. */
  ownerUrl: string;
  copyDatabase: (into: string) => Promise<KeptFile[]>;
  /** With `files` and, unless the key is kept elsewhere, `secret.key`. */
  dataFolder: string;
  /** The folder to make; everything appears in it at once, when all of it is on the disk. */
  into: string;
  now: Instant;
  /** Whoever has the key can read what is sealed: passwords of mailboxes, keys of licences. */
  withKey: boolean;
}

/** Backs up an installation while it runs (PLT-11): the database first, then the files, which never change. */
export async function writeBackup(backup: Backup): Promise<BackupManifest> {
  const { into } = backup;
  const drafts = `${basename(into)}.partial`;
  await mkdir(dirname(into), { recursive: true });
  await removeLeftovers(dirname(into), drafts);
  const draft = await mkdtemp(join(dirname(into), ephemeralPrefix(drafts)));
  try {
    const manifest = await fill(draft, backup);
    await rename(draft, into);
    await syncFolder(dirname(into));
    return manifest;
  } catch (error) {
    await rm(draft, { recursive: true });
    throw error;
  }
}

async function fill(draft: string, { ownerUrl, copyDatabase, dataFolder, now, withKey }: Backup) {
  const files = [
    ...below('postgres', await copyDatabase(join(draft, 'postgres'))),
    ...below('files', await copyBlobs(join(dataFolder, 'files'), join(draft, 'files'))),
  ];
  const key = withKey ? await copyFile(join(dataFolder, 'secret.key'), join(draft, 'secret.key')) : null;
  if (key) files.push({ path: 'secret.key', ...key });
  await writeHashes(draft, files);
  const manifest: BackupManifest = {
    format: 1,
    madeAt: now,
    ...(await stateOf(ownerUrl)),
    hasKey: key !== null,
    files: files.length,
    bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
  };
  await writeManifest(draft, manifest);
  return manifest;
}

function below(folder: string, files: readonly KeptFile[]): KeptFile[] {
  return files.map((file) => ({ ...file, path: `${folder}/${file.path}` }));
}

function stateOf(ownerUrl: string): Promise<Pick<BackupManifest, 'postgres' | 'migrations'>> {
  return asOwner(ownerUrl, async (owner) => {
    const version = await owner.query<{ version: string }>("select current_setting('server_version') as version");
    const ran = await owner.query<{ name: string }>('select name from migration order by name');
    return { postgres: version.rows[0]?.version ?? '', migrations: ran.rows.map(({ name }) => name) };
  });
}
