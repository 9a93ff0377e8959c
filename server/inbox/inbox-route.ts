import type { IncomingMessage } from 'node:http';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Id } from '../../kernel/id.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { hashSecret, parseToken } from '../../platform/crypto/token.ts';
import type { Entrant, Inbox, InboxAnswer, Posted } from '../../platform/module/inbox.ts';
import { common } from '../../platform/module/refusals.ts';
import type { Steps } from '../../platform/module/register.ts';
import { nobody } from '../mount/identify.ts';
import { stepsIn } from '../mount/mount-route.ts';
import { movingBytes, refuseDeclared, tooLarge } from '../mount/receive.ts';
import type { Parts } from '../parts.ts';
import { Places } from './places.ts';

/** What only asks is never longer. */
const questionBytes = 4096;
/** Agents give up after three minutes. */
const longestWaitMs = 60_000;

interface Entered {
  steps: Steps;
  entrant: Entrant;
}

/**
 * Outside of `/api/v1`, because these programs know no API of ours. Who shows no token of ours learns nothing and has no
 * byte of the body read. Not counted by address: a whole company's machines come from one.
 */
export function inboxRoute(app: FastifyInstance, parts: Parts, inbox: Inbox): void {
  const places = new Places(inbox.mostAtOnce);
  const entered = new WeakMap<FastifyRequest, Entered>();
  for (const url of [`/${inbox.path}/:token`, `/${inbox.path}/:token/*`]) {
    app.route({
      method: ['GET', 'POST'],
      url,
      schema: { hide: true },
      // asked by programs that would not know what to do with a head alone
      exposeHeadRoute: false,
      config: { rateLimit: false, receivesFile: true },
      async onRequest(request) {
        refuseDeclared(request, inbox.mostBytes);
        entered.set(request, await enter(parts, inbox, request));
      },
      async handler(request, reply) {
        const known = entered.get(request);
        if (!known) throw new Refusal(common.notFound);
        const answer = await answerFor(parts, { inbox, places }, { ...known, request });
        return reply
          .status(answer.status)
          .headers(answer.headers)
          .header('cache-control', 'no-store')
          .send(answer.bytes);
      },
    });
  }
}

interface Held {
  inbox: Inbox;
  places: Places;
}

/** Questions are always heard; larger bodies are read when there is a place to hold them. */
async function answerFor(parts: Parts, { inbox, places }: Held, entered: Taking): Promise<InboxAnswer> {
  const { request } = entered;
  const headers = headersFor(inbox, request);
  if (request.method === 'GET') return inbox.again({ headers, isBusy: places.areTaken });
  const isQuestion = Number(request.headers['content-length'] ?? Infinity) <= questionBytes;
  if (isQuestion) return take(parts, inbox, { ...entered, headers, isBusy: places.areTaken });
  if (!(await places.enter(longestWaitMs))) return inbox.busy({ headers });
  try {
    return await take(parts, inbox, { ...entered, headers, isBusy: false });
  } finally {
    places.leave();
  }
}

async function enter(parts: Parts, inbox: Inbox, request: FastifyRequest): Promise<Entered> {
  const { token: text } = request.params as { token: string };
  const token = parseToken(text);
  const provider = token && (await parts.identify.provider(token.providerCode));
  if (!token || !provider) throw new Refusal(common.notFound);
  if (provider.isSuspended) throw new Refusal(common.providerSuspended);
  const steps = stepsIn(parts, scopeOf(parts, request, provider.id));
  const entrant = await inbox.letIn(steps, hashSecret(token.secret));
  if (!entrant) throw new Refusal(common.notFound);
  return { steps, entrant };
}

function scopeOf(parts: Parts, request: FastifyRequest, tenantId: Id) {
  const userAgent = request.headers['user-agent'];
  const origin = { channel: 'api' as const, address: request.ip, userAgent };
  return { tenantId, caller: nobody, origin, now: parts.clock.now() };
}

interface Taking extends Entered {
  request: FastifyRequest;
}

type Reading = Taking & Omit<Posted, 'bytes'>;

async function take(parts: Parts, inbox: Inbox, { steps, entrant, request, ...asked }: Reading): Promise<InboxAnswer> {
  const bytes = await wholeBody(request.raw, inbox.mostBytes, parts.settings.bodySeconds);
  return inbox.take(steps, entrant, { ...asked, bytes });
}

function headersFor(inbox: Inbox, request: FastifyRequest): Record<string, string> {
  const said = inbox.reads.flatMap((name) => {
    const value = request.headers[name];
    return typeof value === 'string' ? [[name, value] as const] : [];
  });
  return Object.fromEntries(said);
}

async function wholeBody(request: IncomingMessage, mostBytes: number, stillSeconds: number): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  for await (const piece of movingBytes(request, stillSeconds)) {
    bytes += piece.length;
    if (bytes > mostBytes) throw tooLarge(mostBytes);
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}
