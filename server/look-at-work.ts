import { addSeconds, type Instant } from '../kernel/instant.ts';
import type { Clock } from '../platform/clock/clock.ts';
import type { ModuleRegister } from '../platform/module/register.ts';
import { lookAtWork, type WorkAtHand } from '../platform/telemetry/backlog.store.ts';
import type { Log } from '../platform/telemetry/log.ts';

interface Looking {
  ownerUrl: string;
  modules: readonly ModuleRegister[];
  clock: Clock;
  log: Log;
}

const keptSeconds = 10;

/** However often the metrics are asked for, the database is every ten seconds; nothing is said while it is away. */
export function workLookedAt({ ownerUrl, modules, clock, log }: Looking): () => Promise<WorkAtHand> {
  const backlogs = modules.flatMap((module) => module.backlogs ?? []);
  let last: { until: Instant; work: Promise<WorkAtHand> } | undefined;
  return () => {
    const now = clock.now();
    if (last && last.until > now) return last.work;
    const work = lookAtWork(ownerUrl, backlogs, now).catch((err: unknown) => {
      log.warn({ err }, 'what waits could not be counted');
      return { queues: [], behind: [] };
    });
    last = { until: addSeconds(now, keptSeconds), work };
    return work;
  };
}
