import { resolve } from 'node:path';
import { restoreBackup } from '../../platform/backup/restore-backup.ts';
import { SetUpTrouble } from '../../platform/settings/set-up-trouble.ts';
import { operatorCommand } from '../operator-command.ts';
import { findingLines, isSound, verifyProviders } from '../verify-providers.ts';

/** Lays a backup into an empty data folder, starts its database, and looks whether all that is kept derived holds (PLT-11). */
export const restore = operatorCommand({
  name: 'restore',
  textKey: 'cli:restore.about',
  argument: '<folder>',
  argumentTextKey: 'cli:restore.folder',
  async run(context) {
    const { arguments: given, settings } = context;
    const { dataFolder, databaseUrl } = settings();
    if (databaseUrl !== null) throw intoSomebodyElses();
    const { madeAt, hasKey } = await restoreBackup(resolve(given[0] ?? ''), resolve(dataFolder));
    return { dataFolder: resolve(dataFolder), madeAt, hasKey, results: await verifyProviders(context) };
  },
  print: ({ dataFolder, madeAt, hasKey, results }, { translate }) => [
    translate('cli:restore.done', { folder: dataFolder, at: madeAt }),
    ...findingLines(results, translate),
    ...(hasKey ? [] : [translate('cli:restore.without_key')]),
  ],
  exitCode: ({ results }) => (isSound(results) ? 0 : 1),
});

function intoSomebodyElses(): SetUpTrouble {
  return new SetUpTrouble(
    'restore 只恢复到内置 PostgreSQL。请去掉 DATABASE_URL 后重试；外部 PostgreSQL 请用它自己的恢复方法。',
    'restore brings back the embedded PostgreSQL only. Leave DATABASE_URL out and try again; an external one is restored by its own means.',
  );
}
