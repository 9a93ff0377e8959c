import { chmod, chown, mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { unlessMissing } from '../blobs/unless-missing.ts';
import { migrationFiles } from '../database/migrate.ts';
import { SetUpTrouble } from '../settings/set-up-trouble.ts';
import { databaseUser, type DatabaseUser } from '../postgres/database-user.ts';
import { ephemeralPrefix, removeLeftovers } from '../postgres/leftovers.ts';
import { readHashes, readManifest, type BackupManifest } from './backup-manifest.ts';
import { copyFile } from './copy-file.ts';

const drafts = 'restoring';

/**
 * Lays a backup into a data folder without an installation; what is in the place is as it was in the backup, checked
 * by its hashes, or nothing. The database recovers at its next start. Refuses in words what cannot become one.
 */
export async function restoreBackup(backup: string, dataFolder: string): Promise<BackupManifest> {
  const manifest = await usableManifest(backup);
  await mkdir(dataFolder, { recursive: true });
  await removeLeftovers(dataFolder, drafts);
  await refuseUsed(dataFolder);
  const draft = await mkdtemp(join(dataFolder, ephemeralPrefix(drafts)));
  try {
    await copyChecked(backup, draft);
    await own(join(draft, 'postgres'), await databaseUser(join(dataFolder, 'postgres')));
    // the database last: with it the place is an installation
    for (const name of ['secret.key', 'files', 'postgres']) {
      await unlessMissing(rename(join(draft, name), join(dataFolder, name)), undefined);
    }
  } finally {
    await rm(draft, { recursive: true });
  }
  return manifest;
}

async function usableManifest(backup: string): Promise<BackupManifest> {
  const manifest = await readManifest(backup);
  if (!manifest) {
    throw new SetUpTrouble(
      `${backup} 不是本程序的备份：没有可读的 backup.json。请指定 backup 命令建立的文件夹。`,
      `${backup} is no backup of this program: it has no backup.json that can be read. Name a folder that the command backup made.`,
    );
  }
  const known = new Set(await migrationFiles());
  const newer = manifest.migrations.filter((name) => !known.has(name));
  if (newer.length > 0) {
    throw new SetUpTrouble(
      `${backup} 由更新版本的程序建立（${newer.at(-1)}）。请先升级程序再恢复。`,
      `${backup} was made by a newer version of the program (${newer.at(-1)}). Upgrade the program, then restore.`,
    );
  }
  return manifest;
}

/** A key that was put there beforehand may stay. */
async function refuseUsed(dataFolder: string): Promise<void> {
  const found = (await readdir(dataFolder)).filter((name) => name !== 'secret.key');
  if (found.length === 0) return;
  throw new SetUpTrouble(
    `数据文件夹 ${dataFolder} 不是空的（${found.slice(0, 3).join('、')}）。恢复不会覆盖任何内容：请用 YINGTAI_DATA 指定一个空文件夹。`,
    `The data folder ${dataFolder} is not empty (${found.slice(0, 3).join(', ')}). Restoring overwrites nothing: name an empty folder with YINGTAI_DATA.`,
  );
}

async function copyChecked(backup: string, draft: string): Promise<void> {
  const hashes = new Map((await readHashes(backup)).map(({ path, sha256 }) => [path, sha256]));
  for (const entry of await readdir(backup, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
      .slice(backup.length + 1)
      .replaceAll('\\', '/');
    if (entry.isDirectory()) await mkdir(join(draft, path), { recursive: true, mode: 0o700 });
  }
  for (const [path, sha256] of hashes) {
    if (path.split('/').includes('..')) throw damaged(backup, path);
    const copied = await copyFile(join(backup, path), join(draft, path));
    if (copied?.sha256 !== sha256) throw damaged(backup, path);
  }
}

function damaged(backup: string, path: string): SetUpTrouble {
  return new SetUpTrouble(
    `备份 ${backup} 已损坏：${path} 缺失或内容不符。没有恢复任何内容，请换一个备份。`,
    `The backup ${backup} is damaged: ${path} is missing or another than was written. Nothing was restored; take another backup.`,
  );
}

/** PostgreSQL refuses a folder that others may read, or that another user owns. */
async function own(folder: string, user: DatabaseUser | null): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = [folder, ...entries.map(({ parentPath, name }) => join(parentPath, name))];
  if (user) await Promise.all(paths.map((path) => chown(path, user.uid, user.gid)));
  await chmod(folder, 0o700);
}
