import * as z from 'zod/mini';
import { nounsIn, type Endpoint } from '../../kernel/contract.ts';
import { idShape } from '../../kernel/shapes.ts';
import type { Route } from '../../platform/module/register.ts';
import { fieldsQuery } from '../mount/sparse-fields.ts';

/** Of success. */
export function statusOf({ method, answer, status }: Endpoint): number {
  if (status) return status;
  if (!answer) return 204;
  return method === 'POST' ? 201 : 200;
}

/** `/tickets/{ticket}` → `/tickets/:ticket`. */
export function fastifyPath(path: string): string {
  return path.replaceAll(/\{(\w+)\}/g, ':$1');
}

/** Reading routes also take `fields`. */
function querystringOf({ method, query, answer }: Endpoint) {
  const own = (query ?? z.strictObject({})) as z.ZodMiniObject;
  return method === 'GET' && answer ? z.extend(own, fieldsQuery) : own;
}

/** What Fastify validates a request by, whitelists an answer by, and OpenAPI is made from. */
export function schemaOf({ endpoint, access, module }: Pick<Route, 'endpoint' | 'access'> & { module: string }) {
  const nouns = nounsIn(endpoint.path);
  return {
    summary: endpoint.summary,
    tags: [module],
    ...(access === 'public' ? { security: [] } : {}),
    ...(nouns.length > 0 ? { params: z.strictObject(Object.fromEntries(nouns.map((noun) => [noun, idShape]))) } : {}),
    querystring: querystringOf(endpoint),
    ...(endpoint.body ? { body: endpoint.body } : {}),
    ...(endpoint.answer ? { response: { [statusOf(endpoint)]: endpoint.answer } } : {}),
  };
}
