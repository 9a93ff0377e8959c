import type { Caller } from '../platform/database/caller.ts';
import type { Id } from '../kernel/id.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Whether it lets somebody in: sign-in, set-up, one-time links. */
    isDoor?: boolean;
    /** Whether its body is a file: as large as the route allows, and as slow as it still moves. */
    receivesFile?: boolean;
    sendsFile?: boolean;
    /** Whether its answer goes on for as long as the client stays. */
    isEndless?: boolean;
  }

  interface FastifyRequest {
    /** Who asks and on whose rows, once the route has admitted them; undefined on public routes. */
    admitted?: { tenantId: Id; caller: Caller };
  }
}
