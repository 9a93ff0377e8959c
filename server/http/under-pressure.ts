import underPressure from '@fastify/under-pressure';
import type { FastifyInstance } from 'fastify';
import { Refusal } from '../../kernel/refusal.ts';
import { common } from '../../platform/module/refusals.ts';

/** The plugin looks once a second, and its first looks are at how the server was put together. */
const settlingMilliseconds = 2000;

/** Refuses while the process lags behind by more than this; 0: never. How long it took to start is held against nobody. */
export async function refuseUnderPressure(app: FastifyInstance, mostDelayMilliseconds: number): Promise<void> {
  let listensSince = Number.NEGATIVE_INFINITY;
  app.addHook('onListen', async () => {
    listensSince = performance.now();
  });
  await app.register(underPressure, {
    maxEventLoopDelay: mostDelayMilliseconds,
    async pressureHandler() {
      if (performance.now() - listensSince > settlingMilliseconds) throw new Refusal(common.busy);
    },
  });
}
