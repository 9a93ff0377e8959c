import { listProviders, makeSetUpLink } from '../modules/tenancy/index.ts';
import { asOwner } from '../platform/database/as-owner.ts';

/** The address of a one-time link to found the first provider; null when there is one already. */
export function firstSetUpLink(ownerUrl: string, address: string, now: string): Promise<string | null> {
  return asOwner(ownerUrl, async (owner) => {
    if ((await listProviders(owner)).length > 0) return null;
    return `${address}/set-up#${await makeSetUpLink(owner, { isFirst: true, now })}`;
  });
}
