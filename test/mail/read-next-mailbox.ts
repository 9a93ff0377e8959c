import { addSeconds } from '../../kernel/instant.ts';
import { claimMailbox, followMailbox } from '../../modules/channels/index.ts';
import { blobsOf } from '../../platform/blobs/tenant-blobs.ts';
import { newId } from '../../platform/crypto/new-id.ts';
import { systemCaller } from '../../platform/database/caller.ts';
import type { Tx } from '../../platform/database/tx.ts';
import { noTenant } from '../../platform/database/unit-of-work.ts';
import type { Parts } from '../../server/parts.ts';

const scope = { caller: systemCaller('mail'), origin: { channel: 'worker' as const, address: null } };

/** Reads what is new in the mailbox that has waited longest, as the worker would, and doesn't wait for more. */
export async function readNextMailbox({ unitOfWork, clock, blobs, texts, secretsOf, reach }: Parts): Promise<void> {
  const holder = newId();
  const now = clock.now();
  const claimed = await unitOfWork.run({ ...scope, tenantId: noTenant, now }, (tx) =>
    claimMailbox(tx, holder, addSeconds(now, 90)),
  );
  if (!claimed) return;
  const { tenantId, mailboxId } = claimed;
  const steps = {
    run: <T>(work: (tx: Tx) => Promise<T>) => unitOfWork.run({ ...scope, tenantId, now: clock.now() }, work),
    blobs: blobsOf(blobs, tenantId),
    texts,
    secrets: secretsOf(tenantId),
    reach,
  };
  const { signal } = new AbortController();
  await followMailbox(steps, { mailboxId, holder, signal, isOnce: true });
}
