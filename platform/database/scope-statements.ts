import { isId } from '../../kernel/id.ts';
import { ownerOf } from './caller.ts';
import type { Scope } from './unit-of-work.ts';

/** What a transaction begins with: whose rows it is on, and who acts; the walls read it. */
export function scopeStatements({ tenantId, caller }: Pick<Scope, 'tenantId' | 'caller'>): string {
  const customers = caller.customers === 'all' ? [] : caller.customers;
  const account = [ownerOf(caller)].filter((id) => id !== null);
  const guest = caller.guestOf ? [caller.guestOf.id] : [];
  if (![tenantId, ...customers, ...account, ...guest].every(isId)) throw new TypeError('a scope holds ids only');
  const settings = {
    tenant_id: tenantId,
    customers: customers.join(','),
    account_id: account.join(''),
    ...(guest.length > 0 ? { guest: guest.join('') } : {}),
  };
  return Object.entries(settings)
    .map(([name, value]) => `set local app.${name} = '${value}'`)
    .join('; ');
}
