import type { i18n } from 'i18next';

/** Texts of all modules in the language on screen: each tells its own events, codes and permissions. */
export interface ModuleTexts {
  /** The first module that has the key, where it holds a text and no group of texts. */
  find(key: string): string | undefined;
  /** Every kind of event that a module tells, `ticket.resolved`. */
  eventKinds(): readonly string[];
}

export function moduleTexts({ language, getDataByLanguage, getResource }: i18n): ModuleTexts {
  const namespaces = Object.keys(getDataByLanguage(language) ?? {});
  const eventsOf = (namespace: string): unknown => getResource(language, namespace, 'event');
  return {
    find: (key) =>
      namespaces
        .map((namespace): unknown => getResource(language, namespace, key))
        .find((text) => typeof text === 'string'),
    eventKinds: () =>
      namespaces
        .map(eventsOf)
        .flatMap((nouns) => Object.entries(nouns ?? {}))
        .flatMap(([noun, verbs]: [string, unknown]) => Object.keys(verbs ?? {}).map((verb) => `${noun}.${verb}`)),
  };
}
