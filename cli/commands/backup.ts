import { join, resolve } from 'node:path';
import { writeBackup } from '../../platform/backup/write-backup.ts';
import { systemClock } from '../../platform/clock/clock.ts';
import { openDatabase } from '../../platform/postgres/database.ts';
import { SetUpTrouble } from '../../platform/settings/set-up-trouble.ts';
import { openLog } from '../../platform/telemetry/log.ts';
import { operatorCommand } from '../operator-command.ts';

/** Backs the installation up, whether or not a server runs on it (PLT-11); a database that is behind stays as it is. */
export const backup = operatorCommand({
  name: 'backup',
  textKey: 'cli:backup.about',
  argument: '<folder>',
  argumentTextKey: 'cli:backup.folder',
  options: [{ flags: '--with-key', textKey: 'cli:backup.with_key' }],
  async run({ arguments: [folder = ''], options, settings }) {
    const { dataFolder, ...given } = settings();
    const database = await openDatabase({ dataFolder, ...given }, openLog('error', process.stderr));
    try {
      if (!database.copyInto) throw ofSomebodyElse();
      const now = systemClock.now();
      const into = join(resolve(folder), `yingtai-${now.slice(0, 19).replaceAll(':', '-')}Z`);
      const began = performance.now();
      const manifest = await writeBackup({
        ownerUrl: database.urlFor('owner'),
        copyDatabase: database.copyInto,
        dataFolder: resolve(dataFolder),
        into,
        now,
        withKey: options['withKey'] === true,
      });
      return { folder: into, seconds: Math.round((performance.now() - began) / 1000), ...manifest };
    } finally {
      await database.stop();
    }
  },
  print: ({ folder, files, bytes, seconds, hasKey }, { translate }) => [
    translate('cli:backup.done', { folder, files, megabytes: Math.ceil(bytes / 2 ** 20), seconds }),
    translate(hasKey ? 'cli:backup.has_key' : 'cli:backup.without_key'),
  ],
});

function ofSomebodyElse(): SetUpTrouble {
  return new SetUpTrouble(
    '数据库在外部 PostgreSQL 上（DATABASE_URL），请用它自己的备份，之后再复制数据文件夹中的 files：见 docs/how-to/back-up.md。',
    'The database is on an external PostgreSQL (DATABASE_URL): use its own backups, and copy `files` of the data folder after them. See docs/how-to/back-up.md.',
  );
}
