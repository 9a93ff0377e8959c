import type { Caller } from '../platform/database/caller.ts';
import type { Id } from '../kernel/id.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Whether it lets somebody in: sign-in, set-up, one-time links. */
    isDoor?: boolean;
  }

  interface FastifyRequest {
    /** Who asks and on whose rows, once the route has admitted them; undefined on public routes. */
    admitted?: { tenantId: Id; caller: Caller };
  }
}
