import { eventKindsIn } from './event-kinds.ts';
import { moduleOf } from './module-map.ts';
import type { Ground, Step } from './step.ts';
import { languages, namespacesOf } from './texts.ts';
import type { Tree } from './tree.ts';

/** Each kind of event has its sentence, for the audit trail, in the texts of the module that announces it. */
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
  return [...new Set(untold), ...idle];
}
