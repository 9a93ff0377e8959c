import fastify, { type FastifyInstance } from 'fastify';
import type { Parts } from '../parts.ts';
import { answerError } from '../problem/answer-error.ts';
import { countRequests, healthRoutes } from './health.ts';

/** What monitoring asks of a process that answers nobody else: a worker alone (PLT-10). It does not listen yet. */
export function makeWatchApp(parts: Parts): FastifyInstance {
  // Fastify's own type does not know whose logger it got
  const app = fastify({
    loggerInstance: parts.log,
    requestTimeout: 10_000,
    connectionTimeout: 60_000,
    forceCloseConnections: true,
  }) as unknown as FastifyInstance;
  app.setErrorHandler(answerError(parts));
  countRequests(app, parts);
  healthRoutes(app, parts);
  return app;
}
