import { prepareDatabase } from '../../server/prepare-database.ts';
import { jobsOf } from '../../server/worker/jobs-of.ts';
import { operatorCommand } from '../operator-command.ts';

/** What every start does: for those who want it done before, or run the server without the owner's address. */
export const migrateCommand = operatorCommand({
  name: 'migrate',
  textKey: 'cli:migrate.about',
  async run({ installation }) {
    const { migrated, ownerUrl, parts } = await installation();
    if (migrated.length === 0) await prepareDatabase(ownerUrl, jobsOf(parts));
    return { migrated };
  },
  print({ migrated }, { translate }) {
    const lines = migrated.map((name) => `  ${name}`);
    return [translate('cli:migrate.done', { count: migrated.length }), ...lines];
  },
});
