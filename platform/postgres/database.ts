import { installationKey, keyFor } from '../crypto/secret-key.ts';
import type { Settings } from '../settings/settings.ts';
import { openExternal } from './external.ts';
import type { PostgresLog } from './keep-running.ts';
import { type OpenDatabase, openPostgres } from './open-postgres.ts';

export type DatabaseSettings = Pick<
  Settings,
  'dataFolder' | 'key' | 'databaseUrl' | 'databaseUrlDesk' | 'databaseUrlLimited' | 'databaseUrlPortal'
>;

/** The database by the settings: an external PostgreSQL where `DATABASE_URL` names one, else the one from npm. */
export async function openDatabase(settings: DatabaseSettings, log: PostgresLog): Promise<OpenDatabase> {
  if (settings.databaseUrl === null) return openPostgres({ dataFolder: settings.dataFolder, log });
  const installation = await installationKey(settings.dataFolder, settings.key ?? undefined);
  return openExternal({
    ownerUrl: settings.databaseUrl,
    callerUrls: {
      desk: settings.databaseUrlDesk,
      limited: settings.databaseUrlLimited,
      portal: settings.databaseUrlPortal,
    },
    secret: keyFor('database roles', installation),
  });
}
