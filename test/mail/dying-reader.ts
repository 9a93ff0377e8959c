import { addSeconds } from '../../kernel/instant.ts';
import { claimMailbox, followMailbox } from '../../modules/channels/index.ts';
import { openBlobs } from '../../platform/blobs/blobs.ts';
import { blobsOf, type TenantBlobs } from '../../platform/blobs/tenant-blobs.ts';
import { cursors } from '../../platform/crypto/cursor.ts';
import { newId } from '../../platform/crypto/new-id.ts';
import { secretsOf } from '../../platform/crypto/secrets.ts';
import { tenantKeys } from '../../platform/crypto/tenant-keys.ts';
import { systemCaller } from '../../platform/database/caller.ts';
import { openPools } from '../../platform/database/pools.ts';
import { noTenant, unitOfWork } from '../../platform/database/unit-of-work.ts';
import type { Steps } from '../../platform/module/register.ts';
import { reachOnHere } from '../harness/reach-on-here.ts';
import { compose } from '../../server/composition.ts';
import { moduleRegisters } from '../../server/modules.ts';
import { openServerTexts } from '../../server/texts.ts';

/** Where a reader is killed: a file lies on the disk, a transaction is about to end, or has ended. */
export type Death = 'kept' | 'written' | 'committed';

export interface Orders {
  deskUrl: string;
  blobFolder: string;
  key: string;
  now: string;
  /** Killed there, at the so-manieth time. */
  death: Death;
  at: number;
}

// a process of its own, which reads one mailbox and is killed as `kill -9` would at the place that it is told
const orders = JSON.parse(process.argv[2] ?? '') as Orders;
let left = orders.at;

function passing(death: Death): void {
  if (death !== orders.death) return;
  left -= 1;
  if (left <= 0) process.kill(process.pid, 'SIGKILL');
}

const pools = openPools({ urlFor: () => orders.deskUrl, size: 2, pipeline: true, onBroken: () => undefined });
const key = Buffer.from(orders.key, 'hex');
const { consumersOf } = compose(moduleRegisters);
const surroundings = { newId, cursors: cursors(key), keyOf: tenantKeys(key), consumersOf, prepares: true };
const work = unitOfWork(pools, surroundings);
const scope = { caller: systemCaller('mail'), origin: { channel: 'worker' as const, address: null }, now: orders.now };

const holder = newId();
const claimed = await work.run({ ...scope, tenantId: noTenant }, (tx) =>
  claimMailbox(tx, holder, addSeconds(tx.now, 90)),
);
if (!claimed) throw new Error('there is no mailbox to read');
const { tenantId, mailboxId } = claimed;
const texts = await openServerTexts(moduleRegisters);
const steps: Steps = {
  async run(doWork) {
    const done = await work.run({ ...scope, tenantId }, async (tx) => {
      const answer = await doWork(tx);
      passing('written');
      return answer;
    });
    passing('committed');
    return done;
  },
  blobs: dyingBlobs(blobsOf(openBlobs(orders.blobFolder), tenantId)),
  texts,
  secrets: secretsOf(tenantId, key),
  reach: reachOnHere,
};
const { signal } = new AbortController();
await followMailbox(steps, { mailboxId, holder, signal, isOnce: true });
process.exit(0);

function dyingBlobs(blobs: TenantBlobs): TenantBlobs {
  return {
    ...blobs,
    async write(content, most) {
      const written = await blobs.write(content, most);
      passing('kept');
      return written;
    },
  };
}
