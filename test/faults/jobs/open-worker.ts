import type { Instant } from '../../../kernel/instant.ts';
import { fixedClock } from '../../../platform/clock/fixed-clock.ts';
import { openLog } from '../../../platform/telemetry/log.ts';
import { makeParts } from '../../../server/make-parts.ts';
import { testKey } from '../../cast/house.ts';
import type { FreshDatabase } from '../../harness/cluster.ts';
import { onHere } from '../../harness/reach-on-here.ts';

/** Where a worker works, and at what time. */
export interface Workplace {
  database: Omit<FreshDatabase, 'drop'>;
  blobFolder: string;
  now: Instant;
}

/** The parts of a process that does nothing but jobs. */
export function openWorker({ database, blobFolder, now }: Workplace) {
  const urls = { desk: database.deskUrl, limited: database.limitedUrl, portal: database.portalUrl };
  return makeParts({
    urlFor: (role) => urls[role],
    key: testKey,
    clock: fixedClock(now),
    log: openLog('silent'),
    blobFolder,
    pipeline: true,
    prepares: true,
    settings: { insideNetworks: onHere },
  });
}
