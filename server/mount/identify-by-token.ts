import type { FastifyRequest } from 'fastify';
import { addSeconds, type Instant } from '../../kernel/instant.ts';
import type { Id } from '../../kernel/id.ts';
import {
  authenticate,
  authenticateAll,
  seenEverySeconds,
  touchSession,
  touchToken,
} from '../../modules/identity/index.ts';
import { onlyTenant, ownTenant, tenantByCode, type Tenant } from '../../modules/tenancy/index.ts';
import type { Clock } from '../../platform/clock/clock.ts';
import { hashSecret, parseToken } from '../../platform/crypto/token.ts';
import type { Caller } from '../../platform/database/caller.ts';
import type { Tx } from '../../platform/database/tx.ts';
import { noTenant, type UnitOfWork } from '../../platform/database/unit-of-work.ts';
import { nobody, type Identify, type Provider, type Shown } from './identify.ts';
import { RecentCallers } from './recent-callers.ts';
import { shownToken, type ShownToken } from './session-cookie.ts';

/** By what the request shows: a session's cookie or an API token. */
export function identifyBy(unitOfWork: UnitOfWork, clock: Clock): Identify {
  const scope = () => ({ caller: nobody, origin: { channel: 'web' as const, address: null }, now: clock.now() });
  const recent = new RecentCallers();
  // never outdated: a code is given once, and stays its provider's
  const idsByCode = new Map<string, Id>();

  async function provider(code: string | undefined): Promise<Provider | null> {
    const tenant = await unitOfWork.run({ ...scope(), tenantId: noTenant }, (tx) =>
      code === undefined ? onlyTenant(tx) : tenantByCode(tx, code),
    );
    if (tenant) idsByCode.set(tenant.code, tenant.id);
    return tenant && providerOf(tenant);
  }

  return {
    provider,
    shown: secretShown,
    again: (tenantId, shown) =>
      unitOfWork.run({ ...scope(), tenantId }, async (tx) => {
        const [tenant, callers] = await Promise.all([ownTenant(tx), authenticateAll(tx, shown)]);
        return !tenant || tenant.status === 'suspended' ? shown.map(() => null) : callers;
      }),
    recentAccount(request) {
      const shown = secretShown(request);
      return (shown && recent.get(shown.hash)?.accountId) ?? null;
    },
    async caller(token) {
      const shown = secretIn(token);
      const tenantId = shown && (idsByCode.get(shown.providerCode) ?? (await provider(shown.providerCode))?.id);
      if (!shown || !tenantId) return null;
      const known = await unitOfWork.run({ ...scope(), tenantId }, (tx) =>
        callerShowing(tx, shown, recent.get(shown.hash)?.touchedAt),
      );
      if (known?.recent) recent.remember(shown.hash, known.recent);
      else if (!known) recent.forget(shown.hash);
      return known;
    },
  };
}

function secretShown(request: FastifyRequest): Shown | null {
  const shown = shownToken(request);
  return shown && secretIn(shown);
}

function secretIn({ kind, text }: ShownToken): Shown | null {
  const token = parseToken(text);
  return token && { kind, providerCode: token.providerCode, hash: hashSecret(token.secret) };
}

/** Asked with every request: both questions travel together, and the session is touched once a minute. */
async function callerShowing(tx: Tx, { kind, hash }: Shown, touchedAt: Instant | undefined) {
  const [tenant, caller] = await Promise.all([ownTenant(tx), authenticate(tx, hash, kind)]);
  if (!tenant || !caller) return null;
  const provider = providerOf(tenant);
  // a guest's session is short, and lives as long whether it is used or not
  if (caller.accountId === null) return kind === 'guest' ? { provider, caller, recent: null } : null;
  const isTouched = touchedAt !== undefined && touchedAt > addSeconds(tx.now, -seenEverySeconds) && touchedAt <= tx.now;
  if (!isTouched) await touch(tx, kind, caller);
  return {
    provider,
    caller,
    recent: { accountId: caller.accountId, touchedAt: isTouched ? touchedAt : tx.now },
  };
}

function touch(tx: Tx, kind: Shown['kind'], caller: Caller): Promise<void> {
  return kind === 'session' ? touchSession(tx, caller) : touchToken(tx, caller);
}

function providerOf({ id, code, locale, status }: Tenant): Provider {
  return { id, code, locale, isSuspended: status === 'suspended' };
}
