import { readdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { writeBackup } from '../platform/backup/write-backup.ts';
import { unlessMissing } from '../platform/blobs/unless-missing.ts';
import { systemClock } from '../platform/clock/clock.ts';
import { migrationState } from '../platform/database/migrate.ts';
import type { OpenDatabase } from '../platform/postgres/open-postgres.ts';
import { SetUpTrouble } from '../platform/settings/set-up-trouble.ts';
import type { Settings } from '../platform/settings/settings.ts';

type Asked = Pick<Settings, 'dataFolder' | 'upgradeBackup' | 'databaseUrlDirect'>;

const kept = 2;
const prefix = 'before-';

/**
 * Before migrations change what is there, all of it is backed up into `<data>/backups/before-<migration>` (PLT-17), unless the
 * settings say otherwise or the PostgreSQL is somebody else's. The last two are kept. Answers with the folder, or null.
 */
export async function backUpBeforeUpgrade(settings: Asked, database: OpenDatabase): Promise<string | null> {
  if (!database.copyInto || !settings.upgradeBackup) return null;
  const ownerUrl = settings.databaseUrlDirect ?? database.urlFor('owner');
  const { waiting, ran } = await migrationState(ownerUrl);
  const [next] = waiting;
  if (next === undefined || ran.length === 0) return null;
  const dataFolder = resolve(settings.dataFolder);
  const place = join(dataFolder, 'backups');
  const now = systemClock.now();
  const into = join(place, `${prefix}${next.slice(0, 4)}-${now.slice(0, 19).replaceAll(':', '-')}Z`);
  await writeBackup({ ownerUrl, copyDatabase: database.copyInto, dataFolder, into, now, withKey: false }).catch(refuse);
  await removeOldest(place);
  return into;
}

async function removeOldest(place: string): Promise<void> {
  const names = (await unlessMissing(readdir(place), [])).filter((name) => name.startsWith(prefix));
  const byTime = names.toSorted((one, other) => (timeOf(one) < timeOf(other) ? -1 : 1));
  for (const name of byTime.slice(0, -kept)) await rm(join(place, name), { recursive: true });
}

function timeOf(name: string): string {
  return name.slice(prefix.length + 5);
}

function refuse(cause: unknown): never {
  const said = cause instanceof Error ? cause.message : String(cause);
  throw new SetUpTrouble(
    `升级数据库之前的备份没有成功，数据库没有改动：${said}。请腾出空间后重新启动；若已另行备份，可设置 YINGTAI_UPGRADE_BACKUP=off。`,
    `The backup before the upgrade of the database failed, and nothing was changed: ${said}. Make room and start again; if you have a backup of your own, set YINGTAI_UPGRADE_BACKUP=off.`,
    { cause },
  );
}
