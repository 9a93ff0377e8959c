import { setTimeout as sleep } from 'node:timers/promises';
import type { Instant } from '../../kernel/instant.ts';
import { systemCaller } from '../../platform/database/caller.ts';
import { sealEvents, unsealedEvents } from '../../platform/log/seal.store.ts';
import type { TestProvider } from './providers.ts';

const mostTries = 300;
const pauseMilliseconds = 100;

/** Until all is sealed: a transaction of another test on the same cluster keeps the sealer from the newest events. */
export async function sealAllEvents(provider: TestProvider, now?: Instant): Promise<void> {
  const caller = systemCaller('test');
  const circumstances = now === undefined ? undefined : { now };
  for (let tries = 0; tries < mostTries; tries++) {
    await provider.as(caller, sealEvents, circumstances);
    if ((await provider.as(caller, unsealedEvents)).count === 0) return;
    await sleep(pauseMilliseconds);
  }
  throw new Error('events stay unsealed');
}
