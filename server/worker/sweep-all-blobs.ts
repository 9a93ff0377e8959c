import { activeTenants } from '../../modules/tenancy/index.ts';
import type { BlobName } from '../../platform/blobs/blobs.ts';
import { namedBlobs } from '../../platform/blobs/blob-row.store.ts';
import { sweepBlobs } from '../../platform/blobs/sweep-blobs.ts';
import { systemCaller } from '../../platform/database/caller.ts';
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
  const columns = parts.composition.modules.flatMap(({ blobColumns = [] }) => blobColumns);
  for (const { id } of tenants) {
    const referenced = async (names: BlobName[]) =>
      new Set(await unitOfWork.run({ ...scope, tenantId: id }, (tx) => namedBlobs(tx, columns, names)));
    await sweepBlobs({ root: blobFolder, tenant: id, now: scope.now, referenced });
  }
}
