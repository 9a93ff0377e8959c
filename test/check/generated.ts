import { settingsPage } from '../../platform/settings/settings-page.ts';
import { committedSeals, sealedPage, sealsPath } from './migration-seals.ts';
import { moduleMapOf } from './module-map.ts';
import { moduleMapPage } from './module-map.page.ts';
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
  { path: sealsPath, make: async ({ root, tree }) => sealedPage(tree, await committedSeals(root)) },
];
