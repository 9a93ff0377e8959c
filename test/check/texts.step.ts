import type { Ground, Step } from './step.ts';
import { syntaxOf } from './syntax.ts';
import { textUsesIn, type TextUse } from './text-use.ts';
import { languages, namespacesOf, variablesIn, withoutPlural, type Namespace, type Texts } from './texts.ts';
import { typescriptIn, type Tree } from './tree.ts';

/** Both languages are complete, every key that code names exists, none lies idle, and code itself speaks no Chinese. */
export const textsStep: Step = { name: 'texts', run: ({ tree }: Ground) => findTextFaults(tree) };

export function findTextFaults(tree: Tree): string[] {
  const namespaces = namespacesOf(tree);
  const uses = textUsesIn(tree, namespaces);
  return [
    ...namespaces.flatMap(findDifferences),
    ...findUseFaults(namespaces, uses),
    ...findRefusalsInPages(uses),
    ...findChineseInCode(tree),
  ];
}

function findDifferences({ folder, texts }: Namespace): string[] {
  const chinese = variablesByKey(texts['zh-CN']);
  const english = variablesByKey(texts.en);
  return [...new Set([...chinese.keys(), ...english.keys()])].flatMap((key) => {
    const said = [chinese.get(key), english.get(key)];
    const missing = languages.filter((_, index) => said[index] === undefined);
    if (missing.length > 0) return missing.map((language) => `${folder}/${language}.json: ${key} is missing`);
    if (said[0] === said[1]) return [];
    return [`${folder}: ${key} has the variables (${said[0]}) in zh-CN and (${said[1]}) in en`];
  });
}

function variablesByKey(texts: Texts): Map<string, string> {
  return new Map(
    [...Map.groupBy(texts, ([key]) => withoutPlural(key))].map(([key, forms]) => [
      key,
      [...new Set(forms.flatMap(([, text]) => variablesIn(text)))].join(', '),
    ]),
  );
}

function findUseFaults(namespaces: readonly Namespace[], uses: readonly TextUse[]): string[] {
  const keys = namespaces.flatMap(({ name, texts }) =>
    [...new Set([...texts['zh-CN'].keys()].map(withoutPlural))].map((key) => `${name}:${key}`),
  );
  const meant = keyFinder(keys);
  const used = new Set<string>();
  const missing = uses.filter((use) => {
    const found = use.keys.flatMap(meant);
    found.forEach((key) => used.add(key));
    return use.isSure && found.length === 0;
  });
  return [
    ...missing.map((use) => `${use.path}:${use.line}: there is no text ${use.keys[0]}`),
    ...keys.filter((key) => !used.has(key)).map((key) => `text ${key}: no code names it`),
  ];
}

/** Their words do not come along with the pages: web/build/face-texts.ts. */
function findRefusalsInPages(uses: readonly TextUse[]): string[] {
  const isInPages = ({ path }: TextUse) => /^(?:modules\/[^/]+\/)?web\//.test(path);
  return uses
    .filter((use) => isInPages(use) && use.isSure && use.keys.some((key) => key.includes(':refusal.')))
    .map(
      ({ path, line, keys }) => `${path}:${line}: ${keys[0]} is said by the server; give the page a text of its own`,
    );
}

/** The keys that a use means: itself, the group under it that somebody builds upon, or, with `*`, all that fit. */
function keyFinder(keys: readonly string[]): (used: string) => readonly string[] {
  const groups = Map.groupBy(
    keys.flatMap((key) => prefixesOf(key).map((prefix) => ({ prefix, key }))),
    ({ prefix }) => prefix,
  );
  return (used) => {
    if (!used.includes('*')) return (groups.get(used) ?? []).map(({ key }) => key);
    const parts = used.split('*').map((part) => RegExp.escape(part));
    const pattern = new RegExp(`^${parts.join('[\\w.-]+')}(?:\\..+)?$`);
    return keys.filter((key) => pattern.test(key));
  };
}

/** `a:b.c` → `a:b`, `a:b.c`. */
function prefixesOf(key: string): string[] {
  const parts = key.split('.');
  return parts.map((_, index) => parts.slice(0, index + 1).join('.'));
}

/** Those of the platform and the server's entries speak to whoever starts the program, before any language is known. */
const mayBeChinese =
  /\.(?:test|cases)\.tsx?$|\.(?:delivered|factory|seed|d)\.ts$|^(?:test|bench|cli|platform\/(?:backup|postgres|settings))\/|^server\/[^/]+\.ts$|(?:^|\/)(?:i18n|playground|demo)\//;

/** A name is said alike in every language. */
const productName = '萤台';

function findChineseInCode(tree: Tree): string[] {
  return typescriptIn(tree)
    .filter((path) => !mayBeChinese.test(path))
    .flatMap((path) =>
      syntaxOf(tree, path)
        .literals.filter(({ pieces }) =>
          pieces.some((piece) => /\p{Script=Han}/u.test(piece.replaceAll(productName, ''))),
        )
        .map(({ line, pieces }) => `${path}:${line}: "${pieces.join('…').trim()}" belongs into i18n/*.json`),
    );
}
