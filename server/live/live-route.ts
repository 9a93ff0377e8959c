import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { schemaOf } from '../http/route-schema.ts';
import { admit, type Door } from '../mount/mount-route.ts';
import type { Parts } from '../parts.ts';
import { openStream } from './live-stream.ts';
import { LiveStreams } from './live-streams.ts';
import { followLive } from '../live.contract.ts';

/** Not in a register: a stream is no use case, and holds no transaction. Its door is that of all other routes. */
export const liveDoor: Door & { module: string } = { endpoint: followLive, access: 'signed_in', module: 'server' };

/** News as server-sent events (PLT-06). */
export function liveRoute(app: FastifyInstance, parts: Parts): void {
  const streams = new LiveStreams(parts);
  // before the server waits for its requests to end: these don't by themselves
  app.addHook('preClose', async () => streams.close());
  app.get(`/api/v1${followLive.path}`, {
    schema: schemaOf(liveDoor),
    exposeHeadRoute: false,
    config: { isEndless: true },
    onRequest: (request) => admit(parts, liveDoor, request),
    handler: (request, reply) => follow(parts, streams, { request, reply }),
  });
}

interface Following {
  request: FastifyRequest;
  reply: FastifyReply;
}

async function follow(parts: Parts, streams: LiveStreams, { request, reply }: Following): Promise<FastifyReply> {
  const { admitted } = request;
  const shown = parts.identify.shown(request);
  if (!admitted || !shown) throw new Error('a stream was opened for nobody');
  streams.refuseTooMany(admitted.caller.accountId);
  const stream = openStream(parts.live.hub, admitted, markNamed(request));
  streams.add({ stream, shown });
  return reply
    .status(200)
    .headers({
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      // nginx would keep it until there is enough of it
      'x-accel-buffering': 'no',
    })
    .send(stream.body);
}

function markNamed({ headers }: FastifyRequest): string | null {
  const mark = headers['last-event-id'];
  return typeof mark === 'string' && mark !== '' ? mark.slice(0, 100) : null;
}
