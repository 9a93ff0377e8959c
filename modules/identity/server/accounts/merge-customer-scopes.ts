import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { scopeSet } from './account.events.ts';
import { saveAccount } from './account.store.ts';
import { accountsLimitedTo, type ScopedAccount } from './customer-scope.store.ts';

/**
 * Two customers have become one: staff who saw one of them see both (what was logged stays with the one that was
 * merged), and its people see the one that was kept. For callers who see all customers.
 */
export async function mergeCustomerScopes(tx: Tx, customers: { from: Id; into: Id }): Promise<void> {
  for (const account of await accountsLimitedTo(tx, [customers.from, customers.into])) {
    const after = scopeAfter(account, customers);
    if (after.length === account.customerScope.length && after.every((id) => account.customerScope.includes(id)))
      continue;
    await saveAccount(tx, account.id, { customerScope: after });
    await announce(tx, scopeSet(account.id, { before: account.customerScope, after }));
  }
}

function scopeAfter({ kind, customerScope }: ScopedAccount, { from, into }: { from: Id; into: Id }): Id[] {
  if (kind === 'staff') return [...new Set([...customerScope, into, from])];
  return [...new Set(customerScope.map((id) => (id === from ? into : id)))];
}
