import { createHash } from 'node:crypto';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Client } from 'pg';
import { copyFile, type CopiedFile } from '../backup/copy-file.ts';
import { unlessMissing } from '../blobs/unless-missing.ts';
import { withClient } from './roles.ts';

export interface KeptFile extends CopiedFile {
  /** Below the folder of the copy, with `/`. */
  path: string;
}

interface Copying {
  folder: string;
  /** Only a superuser may begin a backup. */
  superuserUrl: string;
  /** Made by this; it must not be there. */
  into: string;
}

/**
 * Copies a cluster while it runs, by PostgreSQL's own low-level backup: what changed between its beginning and its end
 * is in the write-ahead log that goes along, so that the copy, when it is started, recovers to the instant of the end.
 * Transaction numbers stay as they are. https://www.postgresql.org/docs/18/continuous-archiving.html#BACKUP-LOWLEVEL-BASE-BACKUP
 */
export async function copyCluster({ folder, superuserUrl, into }: Copying): Promise<KeptFile[]> {
  // one session from beginning to end: the backup ends with it, and so does the slot that keeps the log
  return withClient(superuserUrl, async (client) => {
    await client.query("select pg_create_physical_replication_slot('yingtai_backup_' || pg_backend_pid(), true, true)");
    const first = await begin(client);
    const files = await copyFolder(folder, into);
    const { last, label } = await end(client);
    files.push(...(await copyLog(folder, into, { first, last })));
    files.push(await writeText(into, 'backup_label', label));
    return files;
  });
}

/** Answers with the first file of the log that the copy needs. */
async function begin(client: Client): Promise<string> {
  const { rows } = await client.query<{ file: string }>(
    "select pg_walfile_name(pg_backup_start('yingtai', true)) as file",
  );
  return rows[0]?.file ?? '';
}

async function end(client: Client): Promise<{ last: string; label: string }> {
  const { rows } = await client.query<{ last: string; label: string }>(
    'select pg_walfile_name(lsn) as last, labelfile as label from pg_backup_stop(false)',
  );
  return rows[0] ?? { last: '', label: '' };
}

async function writeText(into: string, path: string, text: string): Promise<KeptFile> {
  await writeFile(join(into, path), text, { mode: 0o600, flush: true });
  return { path, sha256: createHash('sha256').update(text).digest('hex'), bytes: Buffer.byteLength(text) };
}

/** Made anew at every start, or of no use to a copy; of the log only what the copy needs comes after. */
const emptied = new Set([
  'pg_wal',
  'pg_replslot',
  'pg_dynshmem',
  'pg_notify',
  'pg_serial',
  'pg_snapshots',
  'pg_stat_tmp',
  'pg_subtrans',
  'log',
]);
const left = new Set(['postmaster.pid', 'postmaster.opts', 'backup_label', 'backup_label.old', 'tablespace_map']);

async function copyFolder(folder: string, into: string, below = ''): Promise<KeptFile[]> {
  await mkdir(join(into, below), { recursive: below !== '', mode: 0o700 });
  const entries = await unlessMissing(readdir(join(folder, below), { withFileTypes: true }), []);
  const files: KeptFile[] = [];
  for (const entry of entries) {
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    if (left.has(path) || entry.name.startsWith('pgsql_tmp')) continue;
    if (entry.isDirectory()) {
      if (emptied.has(path)) await mkdir(join(into, path), { mode: 0o700 });
      else files.push(...(await copyFolder(folder, into, path)));
    } else if (entry.isFile()) {
      const copied = await copyFile(join(folder, path), join(into, path));
      if (copied) files.push({ path, ...copied });
    }
  }
  return files;
}

/** From the first file that is needed to the last; their names grow, those of other timelines aside. */
async function copyLog(folder: string, into: string, { first, last }: { first: string; last: string }) {
  const names = (await readdir(join(folder, 'pg_wal'))).filter(
    (name) => (/^[0-9A-F]{24}$/.test(name) && name >= first && name <= last) || name.endsWith('.history'),
  );
  const files: KeptFile[] = [];
  for (const name of names) {
    const path = `pg_wal/${name}`;
    const copied = await copyFile(join(folder, path), join(into, path));
    if (copied) files.push({ path, ...copied });
  }
  return files;
}
