import { createHmac } from 'node:crypto';
import type { Id } from '../../kernel/id.ts';
import { keyFor } from './secret-key.ts';

/** A key of each provider's own for each purpose: what one signs proves nothing to another. */
export type TenantKeys = (tenant: Id, purpose: string) => Buffer;

/** All follow from the installation's: nothing is kept, and nothing of them stands in the database. */
export function tenantKeys(installation: Buffer): TenantKeys {
  const key = keyFor('tenant keys', installation);
  return (tenant, purpose) =>
    createHmac('sha256', key)
      .update(JSON.stringify([tenant, purpose]))
      .digest();
}
