import type { FastifyInstance } from 'fastify';
import type { Parts } from '../parts.ts';

/** Says when somebody waits for an answer, so that work behind gives way to them; a probe waits for nothing. */
export function watchForCalm(app: FastifyInstance, { calm }: Parts): void {
  calm.disturb();
  app.addHook('onRequest', async ({ routeOptions }) => {
    if (routeOptions.config.rateLimit !== false) calm.disturb();
  });
  app.addHook('onResponse', async ({ routeOptions }) => {
    if (routeOptions.config.rateLimit !== false) calm.disturb();
  });
}
