import type { Logger } from 'pino';
import type { Blobs } from '../platform/blobs/blobs.ts';
import type { Id } from '../kernel/id.ts';
import type { Clock } from '../platform/clock/clock.ts';
import type { TenantSecrets } from '../platform/crypto/secrets.ts';
import type { UnitOfWork } from '../platform/database/unit-of-work.ts';
import type { Live } from '../platform/live/live.ts';
import type { Calm } from '../platform/telemetry/calm.ts';
import type { Reach } from '../platform/network/reach.ts';
import type { Metrics } from '../platform/telemetry/metrics.ts';
import type { Texts } from '../platform/texts/texts.ts';
import type { Composition } from './composition.ts';
import type { Identify } from './mount/identify.ts';

/** What the server's parts are made with: one of each a process. */
export interface Parts {
  composition: Composition;
  unitOfWork: UnitOfWork;
  blobs: Blobs;
  /** Where the blobs lie: for the sweep alone. */
  blobFolder: string;
  identify: Identify;
  live: Live;
  secretsOf(tenantId: Id): TenantSecrets;
  /** To hosts that somebody has named. */
  reach: Reach;
  clock: Clock;
  texts: Texts;
  log: Logger;
  metrics: Metrics;
  calm: Calm;
  /** Answers whether the database does. */
  isReady(): Promise<boolean>;
  settings: {
    /** As people reach it: `https://desk.example.cn`; null: whatever the request says. */
    publicUrl: string | null;
    trustProxy: string[];
    /** Where hosts that providers name may stand; null: inside only while one provider lives here. */
    insideNetworks: readonly string[] | null;
    /** Requests a minute of one caller. */
    requestsAMinute: number;
    /** Attempts a minute of one address to come in: sign-in, set-up, one-time links. */
    signInsAMinute: number;
    /** How long a body may take to arrive; where it is a file, how long it may stand still. */
    bodySeconds: number;
    /** How far behind its own events the process may be before it turns requests away; 0: never does. */
    mostDelayMilliseconds: number;
    /** Folder of the built web app. */
    webFolder: string;
  };
}
