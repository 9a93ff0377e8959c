import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Id } from '../../kernel/id.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { ownerOf, type Caller } from '../../platform/database/caller.ts';
import type { Tx } from '../../platform/database/tx.ts';
import { noTenant, type Scope } from '../../platform/database/unit-of-work.ts';
import { common } from '../../platform/module/refusals.ts';
import { blobsOf } from '../../platform/blobs/tenant-blobs.ts';
import type { FileAnswer } from '../../platform/module/file-answer.ts';
import { guestKindOf, type Route, type Steps } from '../../platform/module/register.ts';
import type { Parts } from '../parts.ts';
import { statusOf } from '../http/route-schema.ts';
import { answerFile } from './answer-file.ts';
import { keyOf, onceAKey } from './idempotency.ts';
import { nobody } from './identify.ts';
import { receive, refuseDeclared } from './receive.ts';
import { etagOf, revisionSeen } from './revision.ts';
import { comesFromUs } from './same-site.ts';
import { clearSessionCookie, setGuestCookie, setSessionCookie, shownAt, type ShownToken } from './session-cookie.ts';

/** What a route's handler was asked, once it is known who asks. */
interface Asked {
  route: Route;
  request: FastifyRequest;
  input: Record<string, unknown>;
  scope: Scope;
}

interface Admitted {
  tenantId: Id;
  caller: Caller;
}

/**
 * The one way from a request to a use case: who asks → may they → one transaction around the use case → answer.
 * Nothing else opens a transaction for a request. Who may not ask is refused before a byte of the body is read.
 */
export function mountRoute(parts: Parts, route: Route) {
  const { receives, sends } = route.endpoint;
  return {
    async onRequest(request: FastifyRequest): Promise<void> {
      await admit(parts, route, request);
      if (receives) refuseDeclared(request, receives.mostBytes);
    },
    async handler(request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
      const input = { ...(request.params as object), ...(request.query as object), ...(request.body as object) };
      const who = request.admitted ?? (await stranger(parts, route, input));
      const asked = { route, request, input, scope: scopeOf(parts, route, { request, ...who }) };
      const answer = await perform(parts, asked);
      const { publicUrl } = parts.settings;
      // a route that sends a file has a use case that answers with one
      if (sends)
        return answerFile({ request, reply }, answer as FileAnswer, { ...stepsIn(parts, asked.scope), publicUrl });
      return respond(asked, { reply, publicUrl }, answer);
    },
  };
}

/** What the door asks of a route. */
export type Door = Pick<Route, 'endpoint' | 'access'>;

/** Finds out who asks, and refuses whoever may not; on a public route nobody is asked. */
export async function admit(parts: Parts, route: Door, request: FastifyRequest): Promise<void> {
  const shown = shownAt(route, request);
  if (shown && shown.kind !== 'token' && !comesFromUs(request, parts.settings.publicUrl))
    throw new Refusal(common.forbidden);
  if (route.access === 'public') return;
  const known = shown && (await parts.identify.caller(shown));
  if (!known) throw new Refusal(common.notSignedIn);
  request.admitted = { tenantId: known.provider.id, caller: known.caller };
  if (known.provider.isSuspended) throw new Refusal(common.providerSuspended);
  if (!mayAsk(route, known.caller, shown.kind)) throw new Refusal(common.forbidden);
}

/**
 * Guests may ask where they are let in, and nowhere else; nobody else may ask there. Without a permission of its own a
 * route changes the account itself (password, sessions): no scope gives a token that.
 */
function mayAsk(
  { access, endpoint }: Door,
  { kind, permissions, guestOf }: Caller,
  shown: ShownToken['kind'],
): boolean {
  const guests = guestKindOf(access);
  if (guests !== null || kind === 'guest') return guests !== null && guestOf?.kind === guests;
  if (access === 'signed_in') return shown === 'session' || endpoint.method === 'GET';
  return permissions.has(access);
}

async function stranger(parts: Parts, route: Route, input: Record<string, unknown>) {
  // the route's own shapes have parsed the input
  const provider = await parts.identify.provider(route.provider?.(input));
  if (provider?.isSuspended) throw new Refusal(common.providerSuspended);
  return { tenantId: provider?.id ?? noTenant, caller: nobody };
}

function scopeOf(parts: Parts, route: Route, { request, tenantId, caller }: Pick<Asked, 'request'> & Admitted): Scope {
  const seenRevision = revisionSeen(request.headers['if-match']);
  if (route.needsRevision && seenRevision === undefined) throw new Refusal(common.revisionMissing);
  return {
    tenantId,
    caller,
    origin: {
      channel: shownAt(route, request)?.kind === 'token' ? 'api' : 'web',
      address: request.ip,
      userAgent: request.headers['user-agent'],
    },
    now: parts.clock.now(),
    seenRevision,
  };
}

/** What may be done outside of the use case's transaction, in the same scope. */
export function stepsIn({ unitOfWork, blobs, texts, secretsOf, reach }: Parts, scope: Scope): Steps {
  const { tenantId } = scope;
  return {
    run: (work) => unitOfWork.run(scope, work),
    blobs: blobsOf(blobs, tenantId),
    texts,
    secrets: secretsOf(tenantId),
    reach,
  };
}

async function perform(parts: Parts, { route, request, input, scope }: Asked): Promise<unknown> {
  const { tenantId, caller } = scope;
  const { receives } = route.endpoint;
  const key = request.method === 'POST' && !route.answersSecret ? keyOf(request.headers['idempotency-key']) : null;
  const steps = stepsIn(parts, scope);
  await route.beforeReceiving?.(steps);
  const received = receives && (await receive(parts, request.raw, { tenantId, ...receives }));
  const given = received ? { ...input, received } : input;
  const extra = await route.before?.(steps, given);
  const keyed = {
    status: statusOf(route.endpoint),
    key,
    principal: ownerOf(caller) ?? request.ip,
    route: `${request.method} ${request.url}`,
    body: received ?? request.body,
  };
  return parts.unitOfWork.run({ ...scope, tenantId: route.tenantId?.(extra) ?? tenantId }, (tx: Tx) =>
    onceAKey(tx, keyed, () => route.run(tx, { ...given, ...(extra as object) })),
  );
}

interface Replying {
  reply: FastifyReply;
  /** As people reach us; null: as this request did. */
  publicUrl: string | null;
}

function respond({ route, request }: Asked, { reply, publicUrl }: Replying, answer: unknown): unknown {
  const isSecure = (publicUrl ?? `${request.protocol}:`).startsWith('https:');
  const secret = secretIn(answer);
  if (route.session === 'opens' && secret.sessionToken) setSessionCookie(reply, secret.sessionToken, { isSecure });
  if (route.letsIn && secret.guestToken) setGuestCookie(reply, secret.guestToken, { kind: route.letsIn, isSecure });
  if (route.session === 'ends') clearSessionCookie(reply);
  const etag = etagOf(answer);
  if (etag) void reply.header('etag', etag);
  void reply.status(statusOf(route.endpoint)).header('cache-control', 'no-store');
  return route.endpoint.answer ? answer : reply.send();
}

/** What opens a session stands beside what the answer's shape lets through, and leaves as a cookie alone. */
function secretIn(answer: unknown): { sessionToken?: string; guestToken?: string } {
  return typeof answer === 'object' && answer !== null ? answer : {};
}
