import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Id } from '../../kernel/id.ts';
import { Refusal } from '../../kernel/refusal.ts';
import type { Caller } from '../../platform/database/caller.ts';
import type { Tx } from '../../platform/database/tx.ts';
import { noTenant } from '../../platform/database/unit-of-work.ts';
import { common } from '../../platform/module/refusals.ts';
import type { Route } from '../../platform/module/register.ts';
import type { Parts } from '../parts.ts';
import { statusOf } from '../http/route-schema.ts';
import { keyOf, onceAKey } from './idempotency.ts';
import { nobody } from './identify.ts';
import { etagOf, revisionSeen } from './revision.ts';
import { comesFromUs } from './same-site.ts';
import { clearSessionCookie, setSessionCookie, shownToken } from './session-cookie.ts';

/** What a route's handler was asked, once it is known who asks. */
interface Asked {
  route: Route;
  request: FastifyRequest;
  input: Record<string, unknown>;
  tenantId: Id;
  caller: Caller;
  /** As people reach us; null: as this request did. */
  publicUrl: string | null;
}

/**
 * The one way from a request to a use case: who asks → may they → one transaction around the use case → answer.
 * Nothing else opens a transaction for a request. Who may not ask is refused before a byte of the body is read.
 */
export function mountRoute(parts: Parts, route: Route) {
  return {
    onRequest: (request: FastifyRequest) => admit(parts, route, request),
    async handler(request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
      const input = { ...(request.params as object), ...(request.query as object), ...(request.body as object) };
      const who = request.admitted ?? (await stranger(parts, route, input));
      const asked = { route, request, input, ...who, publicUrl: parts.settings.publicUrl };
      return respond(asked, reply, await perform(parts, asked));
    },
  };
}

async function admit(parts: Parts, route: Route, request: FastifyRequest): Promise<void> {
  const shown = shownToken(request);
  if (shown?.kind === 'session' && !comesFromUs(request, parts.settings.publicUrl)) throw new Refusal(common.forbidden);
  if (route.access === 'public') return;
  const known = shown && (await parts.identify.caller(request));
  if (!known) throw new Refusal(common.notSignedIn);
  request.admitted = { tenantId: known.provider.id, caller: known.caller };
  if (known.provider.isSuspended) throw new Refusal(common.providerSuspended);
  if (!mayAsk(route, known.caller, shown.kind)) throw new Refusal(common.forbidden);
}

/** Without a permission of its own a route changes the account itself (password, sessions): no scope gives a token that. */
function mayAsk({ access, endpoint }: Route, { permissions }: Caller, shown: 'session' | 'token'): boolean {
  if (access === 'signed_in') return shown === 'session' || endpoint.method === 'GET';
  return permissions.has(access);
}

async function stranger(parts: Parts, route: Route, input: Record<string, unknown>) {
  // the route's own shapes have parsed the input
  const provider = await parts.identify.provider(route.provider?.(input));
  if (provider?.isSuspended) throw new Refusal(common.providerSuspended);
  return { tenantId: provider?.id ?? noTenant, caller: nobody };
}

async function perform(parts: Parts, { route, request, input, tenantId, caller }: Asked): Promise<unknown> {
  const seenRevision = revisionSeen(request.headers['if-match']);
  if (route.needsRevision && seenRevision === undefined) throw new Refusal(common.revisionMissing);
  const scope = {
    tenantId,
    caller,
    origin: {
      channel: shownToken(request)?.kind === 'token' ? ('api' as const) : ('web' as const),
      address: request.ip,
      userAgent: request.headers['user-agent'],
    },
    now: parts.clock.now(),
    seenRevision,
  };
  const extra = await route.before?.({ run: (work) => parts.unitOfWork.run(scope, work) }, input);
  const whole = { ...input, ...(extra as object) };
  const keyed = {
    status: statusOf(route.endpoint),
    key: request.method === 'POST' && !route.answersSecret ? keyOf(request.headers['idempotency-key']) : null,
    principal: caller.accountId ?? request.ip,
    route: `${request.method} ${request.url}`,
    body: request.body,
  };
  return parts.unitOfWork.run({ ...scope, tenantId: route.tenantId?.(extra) ?? tenantId }, (tx: Tx) =>
    onceAKey(tx, keyed, () => route.run(tx, whole)),
  );
}

function respond({ route, request, publicUrl }: Asked, reply: FastifyReply, answer: unknown): unknown {
  if (route.session === 'opens' && typeof answer === 'object' && answer !== null && 'sessionToken' in answer) {
    const isSecure = (publicUrl ?? `${request.protocol}:`).startsWith('https:');
    setSessionCookie(reply, String(answer.sessionToken), { isSecure });
  }
  if (route.session === 'ends') clearSessionCookie(reply);
  const etag = etagOf(answer);
  if (etag) void reply.header('etag', etag);
  void reply.status(statusOf(route.endpoint)).header('cache-control', 'no-store');
  return route.endpoint.answer ? answer : reply.send();
}
