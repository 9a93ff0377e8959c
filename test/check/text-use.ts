import { syntaxOf, type Literal } from './syntax.ts';
import { homeOf, languages, type Namespace } from './texts.ts';
import { typescriptIn, type Tree } from './tree.ts';

/** A place that names a text, or, where placeholders stand in the key, texts. */
export interface TextUse {
  path: string;
  line: number;
  /** Full keys, any of which may be meant, each placeholder as `*`: `service-desk:ticket.status.*`. */
  keys: readonly string[];
  /** Whether it surely names a text, so that it is a fault when there is none. */
  isSure: boolean;
}

export function textUsesIn(tree: Tree, namespaces: readonly Namespace[]): TextUse[] {
  const names = namespaces.map(({ name }) => name);
  const sources = typescriptIn(tree).filter((path) => !/\.test\.tsx?$|^test\/check\//.test(path));
  return [
    ...sources.flatMap((path) => syntaxOf(tree, path).literals.flatMap((literal) => useOf(literal, names))),
    ...sources.flatMap((path) => refusalsIn(tree, path)),
    ...namespaces.flatMap(nestedIn),
  ];
}

const keyForm = /^[a-z*][\w*-]*(?:\.[\w*-]+)*$/i;
/** Where codes become keys; what it makes is known from `refusalsOf`. */
const refusalMaker = 'kernel/refusal.ts';

function useOf({ path, line, pieces, calledBy }: Literal, names: readonly string[]): TextUse[] {
  const said = pieces.join('*').replace(/^\$t:/, '');
  const [, prefix, key = ''] = /^(?:([a-z*-]+):)?(.+)$/s.exec(said) ?? [];
  if (!keyForm.test(key) || path === refusalMaker) return [];
  if (prefix !== undefined) {
    const spaces = prefix === '*' ? names : names.filter((name) => name === prefix);
    return [{ path, line, keys: spaces.map((name) => `${name}:${key}`), isSure: prefix !== '*' && spaces.length > 0 }];
  }
  if (key.startsWith('*')) return [];
  // any word may be the key of a text of this file's own; only inside `t(…)` it surely is
  return [{ path, line, keys: [`${homeOf(path)}:${key}`, `shell:${key}`], isSure: calledBy === 't' }];
}

/** `refusalsOf('sla', 'clock', { gone: 404 })` is said by `sla:refusal.clock.gone`. */
function refusalsIn(tree: Tree, path: string): TextUse[] {
  return syntaxOf(tree, path).calls.flatMap(({ name, line, given: [module, noun, codes] }) => {
    if (name !== 'refusalsOf' || typeof module !== 'string' || typeof noun !== 'string') return [];
    if (codes === undefined || typeof codes === 'string') return [];
    return codes.map((code) => ({ path, line, keys: [`${module}:refusal.${noun}.${code}`], isSure: true }));
  });
}

/** Texts that other texts name by `$t(…)`; a variable in the key, `$t(sla:clock.{{clock}})`, stands for any of them. */
function nestedIn({ name, folder, texts }: Namespace): TextUse[] {
  return languages.flatMap((language) =>
    [...texts[language].values()].flatMap((text) =>
      [...text.matchAll(/\$t\((?:([a-z-]+):)?([\w.{}-]+)/g)].map(([, prefix = name, key = '']) => ({
        path: `${folder}/${language}.json`,
        line: 1,
        keys: [`${prefix}:${key.replaceAll(/\{\{\w+\}\}/g, '*')}`],
        isSure: true,
      })),
    ),
  );
}
