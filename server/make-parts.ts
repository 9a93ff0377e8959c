import { join } from 'node:path';
import { openBlobs } from '../platform/blobs/blobs.ts';
import type { Clock } from '../platform/clock/clock.ts';
import { cursors } from '../platform/crypto/cursor.ts';
import { tenantKeys } from '../platform/crypto/tenant-keys.ts';
import { newId } from '../platform/crypto/new-id.ts';
import { secretsOf } from '../platform/crypto/secrets.ts';
import type { CallerRole } from '../platform/database/caller.ts';
import { isSilent } from '../platform/database/connect-in-turn.ts';
import { closePools, openPools, type Pools } from '../platform/database/pools.ts';
import { openReadiness } from '../platform/database/readiness.ts';
import { unitOfWork } from '../platform/database/unit-of-work.ts';
import { openLive } from '../platform/live/live.ts';
import { lookUpAddresses, reachOf } from '../platform/network/reach.ts';
import { openCalm } from '../platform/telemetry/calm.ts';
import type { Log } from '../platform/telemetry/log.ts';
import { openMetrics, type MetricSources } from '../platform/telemetry/metrics.ts';
import { compose } from './composition.ts';
import { exportModule } from './export/export.ts';
import { identifyBy } from './mount/identify-by-token.ts';
import { moduleRegisters } from './modules.ts';
import { searchModule } from './search/search.ts';
import type { Parts } from './parts.ts';
import { openServerTexts } from './texts.ts';

export interface Surroundings {
  urlFor(role: CallerRole): string;
  /** The installation's secret key. */
  key: Buffer;
  clock: Clock;
  log: Log;
  blobFolder: string;
  settings: Partial<Parts['settings']>;
  pipeline: boolean;
  /** A pooler stands before the database, and gives each transaction another connection. */
  isPooled?: boolean;
  /** What waits in the whole installation, for the metrics. */
  lookAtWork?: MetricSources['work'];
  prepares: boolean;
}

const nothing: MetricSources['work'] = async () => ({ queues: [], behind: [] });

const webFolder = join(import.meta.dirname, '..', 'web', 'dist');

const usual: Parts['settings'] = {
  publicUrl: null,
  trustProxy: [],
  insideNetworks: null,
  requestsAMinute: 1200,
  signInsAMinute: 60,
  bodySeconds: 30,
  mostDelayMilliseconds: 2000,
  webFolder,
};

/** Puts one of each part together; `close` lets the database go. */
export async function makeParts(surroundings: Surroundings): Promise<Parts & { pools: Pools; close(): Promise<void> }> {
  const { urlFor, key, clock, log, blobFolder, settings, pipeline, prepares } = surroundings;
  const { lookAtWork = nothing, isPooled = false } = surroundings;
  const onBroken = (err: Error) => log.warn({ err }, 'a database connection broke');
  const pools = openPools({ urlFor, size: 10, pipeline, isPooled, onBroken });
  const readiness = openReadiness(urlFor('desk'), onBroken);
  const { texts, composition } = await composeAll();
  const live = openLive(newId(), composition.liveTopics, key);
  const { consumersOf } = composition;
  const { committed } = live;
  const keys = { cursors: cursors(key), keyOf: tenantKeys(key) };
  const work = unitOfWork(pools, { newId, ...keys, consumersOf, prepares, isPooled, committed });
  const identify = identifyBy(work, clock);
  const allSettings = { ...usual, ...settings };
  const { insideNetworks } = allSettings;
  const isShared = async () => (await identify.provider(undefined)) === null;
  return {
    pools,
    composition,
    unitOfWork: work,
    blobs: openBlobs(blobFolder),
    blobFolder,
    identify,
    live,
    secretsOf: (tenantId) => secretsOf(tenantId, key),
    reach: reachOf({ addressesOf: lookUpAddresses, insideNetworks, isShared }),
    clock,
    log,
    metrics: openMetrics({ pools: () => usage(pools), work: lookAtWork, streams: () => live.hub.listeners() }),
    calm: openCalm(),
    texts,
    // while the line is silent, requests are refused
    isReady: async () => !isSilent(pools.desk) && (await readiness.isReady()),
    settings: allSettings,
    async close() {
      await Promise.all([closePools(pools), readiness.close()]);
    },
  };
}

async function composeAll() {
  const texts = await openServerTexts(moduleRegisters);
  const all = [...moduleRegisters, searchModule(moduleRegisters), exportModule(moduleRegisters, async () => texts)];
  return { texts, composition: compose(all) };
}

function usage(pools: Pools) {
  return Object.entries(pools).map(([pool, { totalCount, idleCount, waitingCount }]) => ({
    pool,
    total: totalCount,
    idle: idleCount,
    waiting: waitingCount,
  }));
}
