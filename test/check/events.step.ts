import { eventKindsIn } from './event-kinds.ts';
import { moduleOf } from './module-map.ts';
import type { Ground, Step } from './step.ts';
import { languages, namespacesOf, type Namespace } from './texts.ts';
import type { Tree } from './tree.ts';

/** Each kind of event has its sentence, for the audit trail, in the texts of the module that announces it; each noun, its word. */
export const eventsStep: Step = { name: 'events', run: ({ tree }: Ground) => findEventFaults(tree) };

export function findEventFaults(tree: Tree): string[] {
  const kinds = tree.files
    .filter((path) => /^modules\/.*\.events\.ts$/.test(path))
    .flatMap((path) => eventKindsIn(tree, path).map((kind) => ({ ...kind, module: moduleOf(path) ?? '' })));
  const announced = new Set(kinds.map(({ module, kind }) => `${module}:${kind}`));
  const namespaces = namespacesOf(tree);
  const untold = kinds.flatMap(({ path, line, module, kind }) => {
    if (kind === null) return [`${path}:${line}: write out which kind of event it is`];
    const texts = namespaces.find(({ name }) => name === module)?.texts;
    return languages
      .filter((language) => !texts?.[language].has(`event.${kind}`))
      .map((language) => `${path}:${line}: modules/${module}/i18n/${language}.json has no text event.${kind}`);
  });
  const idle = namespaces.flatMap(({ name, folder, texts }) =>
    [...texts['zh-CN'].keys()]
      .filter((key) => key.startsWith('event.') && !announced.has(`${name}:${key.slice('event.'.length)}`))
      .map((key) => `${folder}: ${key} is announced by nothing`),
  );
  const spoken = kinds.flatMap(({ kind }) => (kind === null ? [] : [nounOf(kind)]));
  return [...new Set(untold), ...idle, ...findNounFaults(tree, namespaces, new Set(spoken))];
}

function nounOf(kind: string): string {
  return kind.slice(0, kind.indexOf('.'));
}

/** What happens is told of a noun, and listed under the noun of its subject: one module says what each is called. */
function findNounFaults(tree: Tree, namespaces: readonly Namespace[], spoken: ReadonlySet<string>): string[] {
  const subjects = tree.files
    .filter((path) => /^modules\/.*\.events\.ts$/.test(path))
    .flatMap((path) => [...tree.read(path).matchAll(/\bsubject: \{ kind: '(\w+)'/g)].map(([, noun = '']) => noun));
  const nouns = [...new Set([...spoken, ...subjects])].toSorted();
  return nouns
    .filter((noun) => !namespaces.some(({ texts }) => texts['zh-CN'].has(`noun.${noun}`)))
    .map((noun) => `no module has the text noun.${noun}: what its events are about`);
}
