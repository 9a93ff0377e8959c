import { join } from 'node:path';
import { loadTexts, type Texts } from '../platform/texts/texts.ts';
import type { ModuleRegister } from '../platform/module/register.ts';

const root = join(import.meta.dirname, '..');

/** Every text that the server says: its own, the command line's, and those of all modules. */
export function openServerTexts(modules: readonly ModuleRegister[]): Promise<Texts> {
  return loadTexts([
    { namespace: 'server', folder: join(root, 'server', 'i18n') },
    { namespace: 'cli', folder: join(root, 'cli', 'i18n') },
    ...modules.map(({ name }) => ({ namespace: name, folder: join(root, 'modules', name, 'i18n') })),
  ]);
}
