import {
  guestKindOf,
  type ModuleRegister,
  type Permission,
  type Reaction,
  type Route,
} from '../platform/module/register.ts';
import type { Tx } from '../platform/database/tx.ts';
import type { LiveTopic } from '../platform/live/news.ts';

/** All registers put together, as the generic parts need them. */
export interface Composition {
  modules: readonly ModuleRegister[];
  routes: readonly (Route & { module: string })[];
  permissions: readonly (Permission & { module: string })[];
  reactionNamed(name: string): Reaction | undefined;
  consumersOf(eventKind: string): readonly string[];
  liveTopics: readonly LiveTopic[];
  /** Gives a new provider everything that is delivered, module by module. */
  fillDefaults(tx: Tx): Promise<void>;
}

/** Refuses, at start, what two modules claim for themselves. */
export function compose(modules: readonly ModuleRegister[]): Composition {
  const routes = modules.flatMap((module) => (module.routes ?? []).map((route) => ({ ...route, module: module.name })));
  const permissions = modules.flatMap((module) =>
    (module.permissions ?? []).map((permission) => ({ ...permission, module: module.name })),
  );
  const reactions = modules.flatMap((module) => module.reactions ?? []);
  refuseDoubles(routes.map(({ endpoint }) => `${endpoint.method} ${endpoint.path}`));
  refuseDoubles(permissions.map(({ code }) => code));
  refuseDoubles(reactions.map(({ name }) => name));
  const liveTopics = modules.flatMap((module) => module.liveTopics ?? []);
  refuseDoubles(liveTopics.map(({ topic }) => topic));
  refuseUnknownAccess(routes, new Set(permissions.map(({ code }) => code)));

  const byName = new Map(reactions.map((reaction) => [reaction.name, reaction]));
  const byEvent = new Map<string, string[]>();
  for (const { name, to } of reactions) {
    for (const kind of to) byEvent.set(kind, [...(byEvent.get(kind) ?? []), name]);
  }
  return {
    modules,
    routes,
    permissions,
    reactionNamed: (name) => byName.get(name),
    consumersOf: (eventKind) => byEvent.get(eventKind) ?? [],
    liveTopics,
    async fillDefaults(tx) {
      for (const module of modules) await module.tenantDefaults?.(tx, { permissions });
    },
  };
}

function refuseDoubles(names: string[]): void {
  const double = names.find((name, at) => names.indexOf(name) !== at);
  if (double) throw new Error(`registered twice: ${double}`);
}

function refuseUnknownAccess(routes: readonly Route[], known: ReadonlySet<string>): void {
  const open = new Set(['public', 'signed_in']);
  const odd = routes.find(({ access }) => !open.has(access) && !known.has(access) && guestKindOf(access) === null);
  if (odd)
    throw new Error(`${odd.endpoint.method} ${odd.endpoint.path} asks for ${odd.access}, which no module offers`);
}
