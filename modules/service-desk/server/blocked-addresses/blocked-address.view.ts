import type { BlockedAddressView } from '../../blocked-address.contract.ts';
import type { BlockedAddress } from './blocked-address.store.ts';

export function blockedAddressView(
  caller: { permissions: ReadonlySet<string> },
  row: BlockedAddress,
): BlockedAddressView {
  const { blockedByName: blockedBy, createdAt: blockedAt, ...shown } = row;
  const may = row.retiredAt === null && caller.permissions.has('mail_intake.change');
  return { ...shown, blockedBy, blockedAt, abilities: may ? ['retire'] : [] };
}
