import { activeTenants } from '../../modules/tenancy/index.ts';
import type { BlobName } from '../../platform/blobs/blobs.ts';
import { sweepBlobs } from '../../platform/blobs/sweep-blobs.ts';
import { systemCaller } from '../../platform/database/caller.ts';
import type { Tx } from '../../platform/database/tx.ts';
import { noTenant } from '../../platform/database/unit-of-work.ts';
import type { Parts } from '../parts.ts';

export const sweepName = 'server.sweep-blobs';

/** Removes what no module's rows name any more, provider by provider; no transaction is open while files are looked at. */
export async function sweepAllBlobs(parts: Parts): Promise<void> {
  const { unitOfWork, blobFolder, clock } = parts;
  const scope = {
    caller: systemCaller(sweepName),
    origin: { channel: 'worker' as const, address: null },
    now: clock.now(),
  };
  const tenants = await unitOfWork.run({ ...scope, tenantId: noTenant }, activeTenants);
  for (const { id } of tenants) {
    const referenced = (names: BlobName[]) =>
      unitOfWork.run({ ...scope, tenantId: id }, (tx) => namedByAnybody(parts, tx, names));
    await sweepBlobs({ root: blobFolder, tenant: id, now: scope.now, referenced });
  }
}

async function namedByAnybody({ composition }: Parts, tx: Tx, names: BlobName[]): Promise<Set<BlobName>> {
  const named = await Promise.all(
    composition.modules.map((module) => module.namesBlobs?.(tx, names) ?? Promise.resolve([])),
  );
  return new Set(named.flat());
}
