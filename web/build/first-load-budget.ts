import { gzipSync } from 'node:zlib';
import type { Plugin, Rolldown } from 'vite';

type Bundle = Rolldown.OutputBundle;

/** What a face must load before it shows anything, in kB gzip, stays under its budget, or the build fails. */
export function firstLoadBudget(budgets: Record<string, number>): Plugin {
  return {
    name: 'yingtai:first-load-budget',
    apply: 'build',
    generateBundle(_options, bundle) {
      for (const [face, most] of Object.entries(budgets)) {
        const size = sizeOf(firstLoad(bundle, face), bundle);
        const words = `first load of ${face}: ${size.toFixed(0)} kB gzip of ${most}`;
        if (size > most) this.error(words);
        this.info(words);
      }
    },
  };
}

/** The entry, what it imports, the larger of its language chunks (`desk-zh-cn`), and their style sheets. */
function firstLoad(bundle: Bundle, face: string): Set<string> {
  const files = new Set<string>();
  const visit = (file: string) => {
    const chunk = bundle[file];
    if (files.has(file) || chunk?.type !== 'chunk') return;
    files.add(file);
    for (const style of chunk.viteMetadata?.importedCss ?? []) files.add(style);
    chunk.imports.forEach(visit);
  };
  const chunks = Object.values(bundle).filter((part) => part.type === 'chunk');
  for (const { fileName, isEntry, name } of chunks) {
    if ((isEntry && name === face) || name === `${face}-zh-cn`) visit(fileName);
  }
  return files;
}

function sizeOf(files: Set<string>, bundle: Bundle): number {
  return [...files].reduce((sum, file) => {
    const part = bundle[file];
    if (!part) return sum;
    return sum + gzipSync(part.type === 'chunk' ? part.code : part.source, { level: 9 }).length / 1000;
  }, 0);
}
