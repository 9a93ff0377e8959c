import type { Tree } from './tree.ts';

export const languages = ['zh-CN', 'en'] as const;
export type Language = (typeof languages)[number];

/** Texts by their key within one namespace, in one language. */
export type Texts = ReadonlyMap<string, string>;

export interface Namespace {
  /** As in keys: `service-desk:…`. */
  name: string;
  folder: string;
  texts: Record<Language, Texts>;
}

/** Each module has a namespace of its name, beside those of the shell, the server and the commands. */
export function namespacesOf(tree: Tree): Namespace[] {
  const folders = new Set(tree.files.flatMap((path) => /^(.*\bi18n)\/(?:zh-CN|en)\.json$/.exec(path)?.[1] ?? []));
  return [...folders].map((folder) => ({
    name: namespaceOfFolder(folder),
    folder,
    texts: { 'zh-CN': textsOf(tree, `${folder}/zh-CN.json`), en: textsOf(tree, `${folder}/en.json`) },
  }));
}

/** The namespace in which a source file's short keys stand. */
export function homeOf(path: string): string {
  const folder = /^(?:modules\/[^/]+|[^/]+)/.exec(path)?.[0] ?? '';
  return namespaceOfFolder(`${folder}/i18n`);
}

function namespaceOfFolder(folder: string): string {
  if (folder === 'web/i18n') return 'shell';
  return /([^/]+)\/i18n$/.exec(folder)?.[1] ?? folder;
}

function textsOf(tree: Tree, path: string): Texts {
  return new Map(tree.has(path) ? leavesOf(JSON.parse(tree.read(path)), '') : []);
}

function leavesOf(node: unknown, key: string): [string, string][] {
  if (typeof node !== 'object' || node === null) return [[key, String(node)]];
  return Object.entries(node).flatMap(([name, inner]) => leavesOf(inner, key === '' ? name : `${key}.${name}`));
}

/** `customer.count_one` → `customer.count`: languages differ in how many plurals they have. */
export function withoutPlural(key: string): string {
  return key.replace(/_(?:zero|one|two|few|many|other)$/, '');
}

/** Names in `{{…}}`, without their format; `count` aside, which a singular may leave unsaid. */
export function variablesIn(text: string): string[] {
  const names = [...text.matchAll(/\{\{-?\s*([^},\s]+)[^}]*\}\}/g)].map(([, name]) => name ?? '');
  return [...new Set(names)].filter((name) => name !== 'count').toSorted();
}
