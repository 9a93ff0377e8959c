import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The weights that our screens use. */
const weights = ['400Regular', '500Medium', '600SemiBold', '700Bold'];
const generic = ['sans-serif', 'serif', 'monospace', 'system-ui'];

/** Writes a fontconfig file that knows Noto Sans SC of npm and nothing else: the same pictures on every machine. */
export async function writeFontConfig(folder: string): Promise<string> {
  const fonts = dirname(fileURLToPath(import.meta.resolve('@expo-google-fonts/noto-sans-sc/package.json')));
  const file = join(folder, 'fonts.conf');
  await mkdir(folder, { recursive: true });
  await writeFile(
    file,
    [
      '<?xml version="1.0"?>',
      '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
      '<fontconfig>',
      ...weights.map((weight) => `<dir>${join(fonts, weight)}</dir>`),
      `<cachedir>${join(folder, 'cache')}</cachedir>`,
      ...generic.map((name) => `<alias><family>${name}</family><prefer><family>Noto Sans SC</family></prefer></alias>`),
      '</fontconfig>',
    ].join('\n'),
  );
  return file;
}
