import type { RefusalEntry } from '../../kernel/refusal.ts';
import { tableOf } from './markdown.ts';
import { namespacesOf, type Language } from './texts.ts';
import type { Tree } from './tree.ts';

/** `docs/generated/refusals.md`: every refusal with its status and what it says, by the namespace of its sentence. */
export async function refusalsPage(tree: Tree): Promise<string> {
  const sentences = new Map(namespacesOf(tree).map(({ name, texts }) => [name, texts]));
  const say = (key: string, language: Language): string => {
    const [namespace = '', path = ''] = key.split(':');
    return sentences.get(namespace)?.[language].get(path) ?? '–';
  };
  const sections = [...Map.groupBy(await allRefusals(), ({ textKey }) => textKey.split(':')[0] ?? '')].map(
    ([namespace, entries]) => {
      const rows = entries.map(({ code, status, textKey }) => [
        `\`${code}\``,
        String(status),
        say(textKey, 'zh-CN'),
        say(textKey, 'en'),
      ]);
      return `## ${namespace}\n\n${tableOf(['code', 'status', '中文', 'English'], rows)}`;
    },
  );
  return [head, ...sections].join('\n\n').concat('\n');
}

const head = `# 拒绝 · Refusals

What the API may answer with, as problem+json (RFC 9457): \`code\` stays the same for ever, and the sentence is in the
caller's language. Those of \`cli\` are the command line's own. Made from the registers by \`npm run check -- --write\`.`;

async function allRefusals(): Promise<RefusalEntry[]> {
  const [{ moduleRegisters }, { common }, { exportRefusals }, { cliRefusals }] = await Promise.all([
    import('../../server/modules.ts'),
    import('../../platform/module/refusals.ts'),
    import('../../server/export/table-export.refusals.ts'),
    import('../../cli/cli.refusals.ts'),
  ]);
  const catalogues = moduleRegisters.flatMap(({ refusals = [] }) => refusals);
  return [common, exportRefusals, ...catalogues, cliRefusals].flatMap((catalogue) => Object.values(catalogue));
}
