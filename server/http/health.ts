import type { FastifyInstance } from 'fastify';
import { addSeconds } from '../../kernel/instant.ts';
import type { Parts } from '../parts.ts';

/** For load balancers and monitoring: alive, ready to serve, and Prometheus' page (PLT-10). */
export function healthRoutes(app: FastifyInstance, parts: Parts): void {
  const quiet = { logLevel: 'warn' as const, config: { rateLimit: false } };
  app.get('/healthz', quiet, () => ({ status: 'ok' }));
  const isReadyNow = sharedForASecond(() => parts.isReady(), parts);
  app.get('/readyz', quiet, async (_request, reply) => {
    const isReady = await isReadyNow();
    return reply.status(isReady ? 200 : 503).send({ status: isReady ? 'ready' : 'waiting for the database' });
  });
  app.get('/metrics', quiet, async (_request, reply) => {
    return reply.type(parts.metrics.contentType).send(await parts.metrics.text());
  });
}

/** Tells the metrics of each answer, by the route's pattern. */
export function countRequests(app: FastifyInstance, parts: Parts): void {
  app.addHook('onResponse', async (request, reply) => {
    // how long somebody stayed says nothing of how quick we are
    if (request.routeOptions.config.isEndless && reply.statusCode === 200) return;
    const route = request.routeOptions.url ?? 'unknown';
    parts.metrics.requestDone({
      method: request.method,
      route,
      status: reply.statusCode,
      seconds: reply.elapsedTime / 1000,
    });
  });
}

/** However many ask, the database is asked once a second. */
function sharedForASecond(ask: () => Promise<boolean>, { clock }: Parts): () => Promise<boolean> {
  let shared: { until: string; answer: Promise<boolean> } | undefined;
  return () => {
    const now = clock.now();
    if (!shared || shared.until <= now) shared = { until: addSeconds(now, 1), answer: ask() };
    return shared.answer;
  };
}
