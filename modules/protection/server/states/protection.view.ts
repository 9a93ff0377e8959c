import type { Instant } from '../../../../kernel/instant.ts';
import type { ProtectionRow, ProtectionView } from '../../protection.contract.ts';
import type { ListedProtection } from './protection-list.store.ts';
import { mayChangeProtection } from './protection.policy.ts';
import type { StatedProtection } from './protection.store.ts';

export function protectionView(
  protection: StatedProtection,
  { retiredAt }: { retiredAt: Instant | null },
  caller: { permissions: ReadonlySet<string> },
): ProtectionView {
  const mayChange = retiredAt === null && mayChangeProtection(caller);
  return { ...protection, abilities: mayChange ? ['change'] : [] };
}

export function protectionRowOf(listed: ListedProtection): ProtectionRow {
  const { customerId, customerName, userId, userName, ...row } = listed;
  return {
    ...row,
    customer: { id: customerId, name: customerName },
    user: userId !== null && userName !== null ? { id: userId, name: userName } : null,
  };
}
