import { pathToFileURL } from 'node:url';
import type { Endpoint } from '../../kernel/contract.ts';
import type { ModuleRegister, Route } from '../../platform/module/register.ts';
import { kebab } from './words.ts';
import { absolute, type Sources } from './sources.ts';

/** Something that one can do through the API: an endpoint and the use case behind it. */
export interface Act {
  module: string;
  method: string;
  /** As people send it: `/api/v1/tickets/{ticket}/resolution`. */
  address: string;
  summary: string;
  access: string;
  /** The name under which the contract exports the endpoint, which screens import. */
  endpointName: string;
  contract: string;
  /** Null where a route's function is not the one of a file of its name. */
  useCase: { name: string; file: string } | null;
}

/** Every act, in the order of the registers. */
export async function actsOf(modules: readonly ModuleRegister[], sources: Sources): Promise<Act[]> {
  const endpoints = await endpointNames(sources);
  return modules.flatMap(({ name, routes = [] }) => routes.map((route) => actOf(name, route, { endpoints, sources })));
}

function actOf(
  module: string,
  route: Route,
  { endpoints, sources }: { endpoints: EndpointNames; sources: Sources },
): Act {
  const { method, path, summary } = route.endpoint;
  const { name: endpointName, file: contract } = endpoints.get(route.endpoint) ?? { name: '', file: '' };
  const candidates = [route.run.name, endpointName].filter((name) => name !== '');
  const useCase = candidates
    .map((name) => ({ name, file: useCaseFile(module, name, sources) }))
    .find((found): found is { name: string; file: string } => found.file !== undefined);
  return {
    module,
    method,
    address: `/api/v1${path}`,
    summary,
    access: route.access,
    endpointName,
    contract,
    useCase: useCase ?? null,
  };
}

function useCaseFile(module: string, name: string, { paths }: Sources): string | undefined {
  return paths.find((path) => path.startsWith(`modules/${module}/server/`) && path.endsWith(`/${kebab(name)}.ts`));
}

type EndpointNames = Map<Endpoint, { name: string; file: string }>;

/** Contracts are plain data: who exports an endpoint is found by looking. */
async function endpointNames({ paths }: Sources): Promise<EndpointNames> {
  const names: EndpointNames = new Map();
  for (const file of paths.filter((path) => path.endsWith('.contract.ts'))) {
    const exported = (await import(pathToFileURL(absolute(file)).href)) as Record<string, unknown>;
    for (const [name, value] of Object.entries(exported)) {
      if (typeof value === 'object' && value !== null && 'method' in value)
        names.set(value as Endpoint, { name, file });
    }
  }
  return names;
}
