import type { Caller } from '../platform/database/caller.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks, once it is known: for the language of what goes wrong afterwards. */
    caller?: Caller;
  }
}
