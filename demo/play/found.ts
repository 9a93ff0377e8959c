import type { Id } from '../../kernel/id.ts';
import type { Instant } from '../../kernel/instant.ts';
import { foundProvider } from '../../modules/identity/index.ts';
import { makeSetUpLink, ownTenant, listProviders, type OwnerConnection } from '../../modules/tenancy/index.ts';
import { newId } from '../../platform/crypto/new-id.ts';
import { hashPassword } from '../../platform/crypto/password.ts';
import { systemCaller } from '../../platform/database/caller.ts';
import { found } from '../../platform/module/refusals.ts';
import type { Parts } from '../../server/parts.ts';
import { password, providers } from '../cast/cast.ts';

export interface DemoProvider {
  tenantId: Id;
  code: string;
  name: string;
}

/** Founds the demo's provider through the use case of the web's set-up, a year ago. */
export async function foundDemo(
  parts: Parts,
  asOwner: <T>(work: (owner: OwnerConnection) => Promise<T>) => Promise<T>,
  at: Instant,
): Promise<DemoProvider> {
  const { name, code, admin } = providers.huaxin;
  const isFirst = (await asOwner(listProviders)).length === 0;
  const token = await asOwner((owner) => makeSetUpLink(owner, { isFirst, now: at }));
  const passwordHash = await hashPassword(password);
  const tenantId = newId();
  const scope = {
    tenantId,
    caller: systemCaller('demo'),
    origin: { channel: 'cli' as const, address: null },
    now: at,
  };
  const founding = {
    token,
    providerName: name,
    providerCode: code,
    adminName: admin.name,
    adminEmail: admin.email,
    passwordHash,
  };
  return parts.unitOfWork.run(scope, async (tx) => {
    await foundProvider(tx, founding, parts.composition.fillDefaults);
    const tenant = found(await ownTenant(tx));
    return { tenantId: tenant.id, code: tenant.code, name: tenant.name };
  });
}
