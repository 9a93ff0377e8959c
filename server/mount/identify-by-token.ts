import { authenticate, touchSession, touchToken } from '../../modules/identity/index.ts';
import { onlyTenant, tenantByCode } from '../../modules/tenancy/index.ts';
import type { Clock } from '../../platform/clock/clock.ts';
import { hashSecret, parseToken } from '../../platform/crypto/token.ts';
import { noTenant, type UnitOfWork } from '../../platform/database/unit-of-work.ts';
import { nobody, type Identify } from './identify.ts';
import { shownToken } from './session-cookie.ts';

/** By what the request shows: a session's cookie or an API token. */
export function identifyBy(unitOfWork: UnitOfWork, clock: Clock): Identify {
  const scope = () => ({ caller: nobody, origin: { channel: 'web' as const, address: null }, now: clock.now() });

  async function provider(code: string | undefined) {
    const tenant = await unitOfWork.run({ ...scope(), tenantId: noTenant }, (tx) =>
      code === undefined ? onlyTenant(tx) : tenantByCode(tx, code),
    );
    return tenant ? { ...tenant, isSuspended: tenant.status === 'suspended' } : null;
  }

  return {
    provider,
    async caller(request) {
      const shown = shownToken(request);
      const token = shown && parseToken(shown.text);
      const found = token && (await provider(token.providerCode));
      if (!shown || !token || !found) return null;
      const caller = await unitOfWork.run({ ...scope(), tenantId: found.id }, async (tx) => {
        const known = await authenticate(tx, hashSecret(token.secret), shown.kind);
        if (known) await (shown.kind === 'session' ? touchSession(tx, known) : touchToken(tx, known));
        return known;
      });
      return caller && { provider: found, caller };
    },
  };
}
