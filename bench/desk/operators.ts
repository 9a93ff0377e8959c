import { makeToken } from '../../platform/crypto/token.ts';
import { systemCaller } from '../../platform/database/caller.ts';
import type { Parts } from '../../server/parts.ts';
import { insertSession } from '../../modules/identity/server/sessions/session.store.ts';
import { replaceRoles } from '../../modules/identity/server/accounts/standing.store.ts';
import { rolesByCodes } from '../../modules/identity/server/roles/role.store.ts';
import { nth } from '../../test/plans/volume.ts';
import type { FilledProvider } from './volume.ts';

/** As many as answer telephones at the same time: each may ask 1,200 times a minute, as everybody may. */
const operatorsEach = 40;

/** What service managers of the provider show to be let in: sessions of this run's own. */
export async function signIn(parts: Parts, { id: tenantId, code }: FilledProvider): Promise<string[]> {
  const now = parts.clock.now();
  const scope = { tenantId, caller: systemCaller('bench'), origin: { channel: 'cli' as const, address: null }, now };
  return parts.unitOfWork.run(scope, async (tx) => {
    const shown: string[] = [];
    const roles = (await rolesByCodes(tx, ['service_manager'])).map(({ id }) => id);
    for (let n = 1; n <= operatorsEach; n++) {
      const { text, hash } = makeToken(code);
      const lasts = { createdAt: now, lastSeenAt: now, expiresAt: '2099-01-01T00:00:00.000Z' };
      const accountId = nth(tenantId, 'account', n);
      await replaceRoles(tx, accountId, roles);
      await insertSession(tx, {
        ...lasts,
        id: tx.newId(),
        secretHash: hash,
        accountId,
        userAgent: null,
        address: null,
      });
      shown.push(`yingtai_session=${text}`);
    }
    return shown;
  });
}
