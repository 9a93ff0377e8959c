import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { setUpLinkHash } from './operator.store.ts';
import { providerFounded } from './provider.events.ts';
import { providerRefusals } from './provider.refusals.ts';
import { foundTenant, setUpLinkHolds, tenantByCode, type NewTenant } from './tenant.store.ts';

/** Refuses a set-up link that we did not make, that was used, or that came too late. */
export async function refuseSpentLink(tx: Tx, token: string): Promise<void> {
  const hash = setUpLinkHash(token);
  if (hash === null || !(await setUpLinkHolds(tx, hash))) throw new Refusal(providerRefusals.set_up_link_gone);
}

/** Founds the provider whose id the transaction is on; what is delivered to it is not in yet. */
export async function foundWithLink(tx: Tx, token: string, tenant: NewTenant): Promise<void> {
  if (await tenantByCode(tx, tenant.code)) {
    throw new Refusal(providerRefusals.code_taken, { code: tenant.code }, 'providerCode');
  }
  const hash = setUpLinkHash(token);
  if (hash === null || !(await foundTenant(tx, hash, tenant))) throw new Refusal(providerRefusals.set_up_link_gone);
  await announce(tx, providerFounded(tx.tenantId, tenant));
}
