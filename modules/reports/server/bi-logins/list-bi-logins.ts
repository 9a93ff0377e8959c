import type { Instant } from '../../../../kernel/instant.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { OwnerConnection } from '../../../tenancy/index.ts';
import { allBiLogins, customerNames } from './bi-login.store.ts';

export interface ListedBiLogin {
  role: string;
  name: string;
  /** Names; null: all customers. */
  customers: string[] | null;
  createdAt: Instant;
  endedAt: Instant | null;
}

/** The provider's, oldest first; the ended too. */
export async function listBiLogins(tx: Tx, owner: OwnerConnection): Promise<ListedBiLogin[]> {
  const own = (await allBiLogins(owner)).filter(({ tenantId }) => tenantId === tx.tenantId);
  const named = await customerNames(tx, [...new Set(own.flatMap(({ customerIds }) => customerIds ?? []))]);
  return own.map(({ role, name, customerIds, createdAt, endedAt }) => ({
    role,
    name,
    customers: customerIds && named.filter(({ id }) => customerIds.includes(id)).map((customer) => customer.name),
    createdAt,
    endedAt,
  }));
}
