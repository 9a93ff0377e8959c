import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** The source files of this installation: it runs from them, so they are there. */
export interface Sources {
  /** From the root, with `/`, sorted. */
  paths: readonly string[];
  text(path: string): string;
}

const root = join(import.meta.dirname, '..', '..');
const folders = ['kernel', 'platform', 'modules', 'server', 'web', 'test'];
const isSource = /\.(?:ts|tsx|sql|md|json)$/;

export function openSources(): Sources {
  const texts = new Map<string, string>();
  const paths = folders
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)),
    )
    .map((path) => path.split(sep).join('/'))
    .filter((path) => isSource.test(path) && !path.startsWith('web/dist/'))
    .toSorted();
  return {
    paths,
    text(path) {
      const text = texts.get(path) ?? readFileSync(join(root, path), 'utf8');
      texts.set(path, text);
      return text;
    },
  };
}

/** For `import()` of a source file. */
export function absolute(path: string): string {
  return join(root, path);
}
