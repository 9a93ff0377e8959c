import { describeSchema } from '../../platform/database/describe-schema.ts';
import { settingsPage } from '../../platform/settings/settings-page.ts';
import { commandsPage } from './commands.page.ts';
import { migratedUrl } from './migrated.ts';
import { committedSeals, sealedPage, sealsPath } from './migration-seals.ts';
import { moduleMapOf } from './module-map.ts';
import { moduleMapPage } from './module-map.page.ts';
import { openApiPage } from './open-api.page.ts';
import { permissionsPage } from './permissions.page.ts';
import { refusalsPage } from './refusals.page.ts';
import { schemaPage } from './schema.page.ts';
import type { Ground } from './step.ts';

/** A file that is made from others, byte for byte the same at each run: no date, no machine, no order by chance. */
export interface GeneratedFile {
  path: string;
  make(ground: Ground): Promise<string> | string;
}

/** Every generated file of the repository registers here; `npm run check -- --write` writes them. */
export const generatedFiles: readonly GeneratedFile[] = [
  { path: 'docs/generated/settings.md', make: () => settingsPage() },
  { path: 'docs/generated/modules.md', make: ({ tree }) => moduleMapPage(moduleMapOf(tree)) },
  { path: 'docs/generated/commands.md', make: commandsPage },
  { path: 'docs/generated/refusals.md', make: ({ tree }) => refusalsPage(tree) },
  { path: 'docs/generated/permissions.md', make: ({ tree }) => permissionsPage(tree) },
  { path: 'docs/generated/openapi.json', make: openApiPage },
  { path: 'docs/generated/schema.md', make: async ({ tree }) => schemaPage(await migratedUrl(), moduleMapOf(tree)) },
  { path: 'platform/database/generated/schema.ts', make: async () => describeSchema(await migratedUrl()) },
  { path: sealsPath, make: async ({ root, tree }) => sealedPage(tree, await committedSeals(root)) },
];
