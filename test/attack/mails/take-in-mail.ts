import { understand } from '../../../modules/channels/server/incoming-mail/fetch-mail.ts';
import { blobsOf } from '../../../platform/blobs/tenant-blobs.ts';
import { systemCaller } from '../../../platform/database/caller.ts';
import type { Tx } from '../../../platform/database/tx.ts';
import type { World } from '../../cast/world.ts';

/** Understands a mail as the reader of mailboxes does, up to the moment at which it would be written down. */
export async function takeInMail(world: World, raw: Buffer): Promise<{ html: string; isKept: boolean }> {
  const { unitOfWork, blobs, texts, secretsOf, reach, clock } = world.parts;
  const { tenant: tenantId } = world.ids;
  const origin = { channel: 'worker' as const, address: null };
  const scope = { tenantId, caller: systemCaller('mail'), origin, now: clock.now() };
  const steps = {
    run: <T>(work: (tx: Tx) => Promise<T>) => unitOfWork.run(scope, work),
    blobs: blobsOf(blobs, tenantId),
    texts,
    secrets: secretsOf(tenantId),
    reach,
  };
  const { name } = await steps.blobs.write(once(raw), { bytes: raw.length });
  const fetched = await understand(steps, name, true);
  return { html: fetched.mail.html ?? '', isKept: fetched.raw === name };
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
