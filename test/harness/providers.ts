import pg from 'pg';
import type { Id } from '../../kernel/id.ts';
import type { Instant } from '../../kernel/instant.ts';
import type { Locale } from '../../kernel/locale.ts';
import { cursors } from '../../platform/crypto/cursor.ts';
import { tenantKeys } from '../../platform/crypto/tenant-keys.ts';
import { newId } from '../../platform/crypto/new-id.ts';
import { systemCaller, type Caller } from '../../platform/database/caller.ts';
import { closePools, openPools } from '../../platform/database/pools.ts';
import type { Tx } from '../../platform/database/tx.ts';
import { unitOfWork, type UnitOfWork } from '../../platform/database/unit-of-work.ts';
import type { ModuleRegister } from '../../platform/module/register.ts';
import { foundWithLink, makeSetUpLink } from '../../modules/tenancy/index.ts';
import { compose } from '../../server/composition.ts';
import { moduleRegisters } from '../../server/modules.ts';
import { freshDatabase } from './cluster.ts';

/** A provider that a test works on; its transactions are like those that the mount opens. */
export interface TestProvider {
  id: Id;
  as<T>(caller: Caller, work: (tx: Tx) => Promise<T>, circumstances?: Circumstances): Promise<T>;
}

export interface Circumstances {
  /** What the client says in `If-Match`. */
  seenRevision?: number;
  /** Else a Friday afternoon, 2026-11-20T09:00:00.000Z: 17:00 in Shanghai. */
  now?: Instant;
}

export interface TestGround {
  /** With all that is delivered to a new provider. */
  found(code: string, locale?: Locale): Promise<TestProvider>;
  /** The rows of a provider that is not there (yet). */
  provider(id: Id): TestProvider;
  /** For what is done for all providers: deliveries. */
  unitOfWork: UnitOfWork;
  /** As the database's owner. */
  owner: pg.Client;
  ownerUrl: string;
  /** For plain statements in the role of staff. */
  deskUrl: string;
  close(): Promise<void>;
}

export const fridayAfternoon: Instant = '2026-11-20T09:00:00.000Z';

/**
 * A database of its own, on which use cases run without the server around them: quicker than `test/cast`'s world, and
 * with nobody there but whom the test names. `close` it in `after`. `modules`: all, or a few in the map's order.
 */
export async function openGround(modules: readonly ModuleRegister[] = moduleRegisters): Promise<TestGround> {
  const database = await freshDatabase();
  const owner = new pg.Client({ connectionString: database.ownerUrl });
  await owner.connect();
  const urls = { desk: database.deskUrl, limited: database.limitedUrl, portal: database.portalUrl };
  const pools = openPools({ urlFor: (role) => urls[role], size: 4, pipeline: true, onBroken: () => undefined });
  const composition = compose(modules);
  const { consumersOf } = composition;
  const key = Buffer.alloc(32, 7);
  const surroundings = { newId, cursors: cursors(key), keyOf: tenantKeys(key), consumersOf, prepares: true };
  const work = unitOfWork(pools, surroundings);

  const providerWith = (id: Id): TestProvider => ({
    id,
    as: (caller, use, { now = fridayAfternoon, seenRevision } = {}) =>
      work.run({ tenantId: id, caller, origin: { channel: 'web', address: null }, now, seenRevision }, use),
  });

  return {
    owner,
    ownerUrl: database.ownerUrl,
    deskUrl: urls.desk,
    unitOfWork: work,
    provider: providerWith,
    async found(code, locale = 'zh-CN') {
      const provider = providerWith(newId());
      const token = await makeSetUpLink(owner, { isFirst: false, now: fridayAfternoon });
      await provider.as(systemCaller('set-up'), async (tx) => {
        await foundWithLink(tx, token, { code, name: code, timeZone: 'Asia/Shanghai', locale });
        await composition.fillDefaults(tx);
      });
      return provider;
    },
    async close() {
      await closePools(pools);
      await owner.end();
      await database.drop();
    },
  };
}
