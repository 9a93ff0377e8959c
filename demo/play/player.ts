import * as z from 'zod/mini';
import type { AnswerOf, BodyOf, Endpoint, ParamsOf, QueryOf } from '../../kernel/contract.ts';
import type { Id } from '../../kernel/id.ts';
import type { Instant } from '../../kernel/instant.ts';
import { blobsOf } from '../../platform/blobs/tenant-blobs.ts';
import type { Caller } from '../../platform/database/caller.ts';
import { systemCaller } from '../../platform/database/caller.ts';
import type { Tx } from '../../platform/database/tx.ts';
import type { Steps } from '../../platform/module/register.ts';
import type { Parts } from '../../server/parts.ts';

/** Who does it, and when it is told to have happened. */
export interface Moment {
  caller: Caller;
  at: Instant;
  /** The revision that they saw. */
  seen?: number;
}

export interface Said<E extends Endpoint> {
  params?: ParamsOf<E>;
  query?: QueryOf<E>;
  body?: BodyOf<E>;
}

/** Does what people of the story do, by the product's own use cases, at the story's own time. */
export interface Player {
  tenantId: Id;
  /** A character of the provider, who may do everything that staff may. */
  staff(subjectId: Id, name: string): Caller;
  /** One of a customer's people, who may do what the portal lets them. */
  contact(subjectId: Id, customerId: Id): Caller;
  do<E extends Endpoint>(endpoint: E, moment: Moment, said?: Said<E>): Promise<AnswerOf<E>>;
  /** For what takes steps outside of a transaction too: reading a mail, keeping a file. */
  steps(moment: Moment): Steps;
  /** What a reaction does, at the time of what it reacts to: in the story nothing is delivered late. */
  react(at: Instant, work: (tx: Tx) => Promise<void>): Promise<void>;
  /** The turn of every job that a module runs by the clock. */
  runJob(name: string, at: Instant): Promise<void>;
}

/** Plays on this provider's rows. Nothing is told that the product would refuse. */
export function playerOf(parts: Parts, tenantId: Id): Player {
  const permissions = new Set(parts.composition.permissions.map(({ code }) => code));
  const steps = (moment: Moment) => stepsOf(parts, tenantId, moment);
  return {
    tenantId,
    staff: (subjectId, name) => ({ ...systemCaller(name), kind: 'staff', subjectId, permissions }),
    contact: (subjectId, customerId) => ({
      ...systemCaller(''),
      kind: 'contact',
      subjectId,
      customers: [customerId],
      permissions,
    }),
    steps,
    async do(endpoint, moment, said = {}) {
      const route = routeOf(parts, endpoint);
      const input = inputOf(endpoint, said);
      const outside = steps(moment);
      const extra = await route.before?.(outside, input);
      // the route was found by its endpoint, whose answer it gives
      return (await outside.run((tx) => route.run(tx, { ...input, ...(extra as object) }))) as AnswerOf<
        typeof endpoint
      >;
    },
    react: (at, work) => steps({ caller: systemCaller('demo'), at }).run(work),
    async runJob(name, at) {
      const job = parts.composition.modules.flatMap(({ jobs = [] }) => jobs).find((one) => one.name === name);
      if (!job) throw new Error(`no module runs a job ${name}`);
      await steps({ caller: systemCaller(name), at }).run(job.run);
    },
  };
}

function stepsOf(parts: Parts, tenantId: Id, { caller, at: now, seen: seenRevision }: Moment): Steps {
  const origin = { channel: 'web' as const, address: null };
  return {
    run: (work) => parts.unitOfWork.run({ tenantId, caller, origin, now, seenRevision }, work),
    blobs: blobsOf(parts.blobs, tenantId),
    texts: parts.texts,
    secrets: parts.secretsOf(tenantId),
    reach: parts.reach,
  };
}

function routeOf(parts: Parts, { method, path }: Endpoint) {
  const route = parts.composition.routes.find(({ endpoint }) => endpoint.method === method && endpoint.path === path);
  if (!route) throw new Error(`nobody serves ${method} ${path}`);
  return route;
}

/** Checked as the mount would check it. */
function inputOf(endpoint: Endpoint, { params, query, body }: Said<Endpoint>): Record<string, unknown> {
  return {
    ...params,
    ...(endpoint.query ? z.parse(endpoint.query as z.ZodMiniType<object>, query ?? {}) : {}),
    ...(endpoint.body ? z.parse(endpoint.body as z.ZodMiniType<object>, body ?? {}) : {}),
  };
}
