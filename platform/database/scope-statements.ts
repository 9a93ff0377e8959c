import { type Id, isId } from '../../kernel/id.ts';
import { type Caller, ownerOf } from './caller.ts';
import type { Scope } from './unit-of-work.ts';

/** What a transaction begins with: whose rows it is on, and who acts; the walls read it. */
export function scopeStatements({ tenantId, caller }: Pick<Scope, 'tenantId' | 'caller'>): string {
  const customers = caller.customers === 'all' ? [] : caller.customers;
  const account = [ownerOf(caller)].filter((id) => id !== null);
  const guest = guestSettings(caller);
  if (![tenantId, ...customers, ...account, ...Object.values(guest)].every(isId))
    throw new TypeError('a scope holds ids only');
  const settings = {
    tenant_id: tenantId,
    customers: customers.join(','),
    account_id: account.join(''),
    ...guest,
  };
  return Object.entries(settings)
    .map(([name, value]) => `set local app.${name} = '${value}'`)
    .join('; ');
}

/** What wall 3 reads; nothing of it is set where nobody is a guest. */
function guestSettings({ guestOf }: Pick<Caller, 'guestOf'>): Record<string, Id> {
  if (!guestOf) return {};
  const { id: guest, placeId } = guestOf;
  return placeId === null ? { guest } : { guest, guest_place: placeId };
}
