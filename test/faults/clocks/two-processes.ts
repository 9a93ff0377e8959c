import type { FastifyInstance } from 'fastify';
import { addSeconds, type Instant } from '../../../kernel/instant.ts';
import { fixedClock, type FixedClock } from '../../../platform/clock/fixed-clock.ts';
import { openLog } from '../../../platform/telemetry/log.ts';
import { makeApp } from '../../../server/app.ts';
import { makeParts } from '../../../server/make-parts.ts';
import type { Parts } from '../../../server/parts.ts';
import { fireDueSteps } from '../../../server/worker/fire-due-steps.ts';
import { schedules } from '../../../server/worker/schedules.ts';
import { deliverDue, sealAll } from '../../../server/worker/worker.ts';
import { openHouse, testKey } from '../../cast/house.ts';

export interface ClockedProcess {
  app: FastifyInstance;
  parts: Parts;
}

/** Two processes on one database whose clocks go apart. */
export interface TwoProcesses {
  ownerUrl: string;
  first: ClockedProcess;
  second: ClockedProcess;
  /** It is so late, by the first; the second is so many seconds ahead. */
  set(now: Instant, aheadSeconds: number): void;
  /** What the workers of both would do by now, at the same time. */
  work(): Promise<void>;
  /** All that either does by the clock. */
  runSchedules(): Promise<void>;
  close(): Promise<void>;
}

export async function openTwoProcesses(start: Instant): Promise<TwoProcesses> {
  const house = await openHouse(fixedClock(start));
  const clock = fixedClock(start);
  const beside = await openBeside(house.database, house.parts, clock);
  const both = [house.parts, beside.parts];
  return {
    ownerUrl: house.database.ownerUrl,
    first: house,
    second: beside,
    set(now, aheadSeconds) {
      house.clock.set(now);
      clock.set(addSeconds(now, aheadSeconds));
    },
    async work() {
      await Promise.all(both.map((parts) => fireDueSteps(parts)));
      await Promise.all(both.map((parts) => deliverDue(parts)));
      await Promise.all(both.map((parts) => sealAll(parts)));
    },
    async runSchedules() {
      for (const parts of both) await runSchedules(parts);
    },
    async close() {
      await beside.close();
      await house.close();
    },
  };
}

async function openBeside(
  { deskUrl, limitedUrl, portalUrl }: { deskUrl: string; limitedUrl: string; portalUrl: string },
  { blobFolder }: Parts,
  clock: FixedClock,
) {
  const urls = { desk: deskUrl, limited: limitedUrl, portal: portalUrl };
  const parts = await makeParts({
    urlFor: (role) => urls[role],
    key: testKey,
    clock,
    log: openLog('silent'),
    blobFolder,
    pipeline: true,
    prepares: true,
    settings: { requestsAMinute: 1_000_000, signInsAMinute: 1_000_000, mostDelayMilliseconds: 0 },
  });
  const app = await makeApp(parts);
  const close = async () => {
    await app.close();
    await parts.close();
  };
  return { app, parts, close };
}

async function runSchedules(parts: Parts): Promise<void> {
  const turn = { id: parts.clock.now(), attempt: 1, signal: new AbortController().signal };
  for (const schedule of schedules(parts)) await schedule.run(turn);
}
