import type { Id } from '../../kernel/id.ts';
import type { Instant } from '../../kernel/instant.ts';
import { systemCaller } from '../../platform/database/caller.ts';
import { noTenant } from '../../platform/database/unit-of-work.ts';
import { deliverBatch } from '../../platform/log/deliver.ts';
import { react } from '../../platform/module/react.ts';
import { compose } from '../../server/composition.ts';
import { moduleRegisters } from '../../server/modules.ts';
import { fireDueSteps } from '../../server/worker/fire-due-steps.ts';
import type { TestGround, TestProvider } from './providers.ts';

const composition = compose(moduleRegisters);

/** What the worker would have done by that instant, without a server: due steps, deliveries, and jobs of these names. */
export async function followUp(
  ground: TestGround,
  now: Instant,
  jobs: { of: TestProvider; names: readonly string[] } | null = null,
): Promise<void> {
  const failed = (error: unknown) => {
    throw error;
  };
  const log = { error: failed };
  await fireDueSteps({ unitOfWork: ground.unitOfWork, clock: { now: () => now }, composition, log });
  let served: Id | null = noTenant;
  while (served !== null) {
    served = await deliverBatch(
      ground.unitOfWork,
      { now, lastServed: served },
      {
        react: async (tx, consumer, events) => {
          const reaction = composition.reactionNamed(consumer);
          if (reaction) await react(tx, reaction, events);
        },
        onFailure: failed,
      },
    );
  }
  if (!jobs) return;
  const wanted = composition.modules
    .flatMap((module) => module.jobs ?? [])
    .filter(({ name }) => jobs.names.includes(name));
  for (const job of wanted) await jobs.of.as(systemCaller(job.name), job.run, { now });
}
