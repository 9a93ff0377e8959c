import type { Day } from '../../../../kernel/instant.ts';
import type { BackupRow, BackupView } from '../../backup.contract.ts';
import { mayChangeBackups } from './backup.policy.ts';
import { daysOverdue, type Backup } from './backup.rules.ts';
import type { KeptBackup } from './backup.store.ts';

export function backupView(
  backup: Backup,
  { today, isRetired, caller }: { today: Day; isRetired: boolean; caller: { permissions: ReadonlySet<string> } },
): BackupView {
  const mayChange = !isRetired && mayChangeBackups(caller);
  return { ...backup, daysOverdue: daysOverdue(backup.dueOn, today), abilities: mayChange ? ['change'] : [] };
}

export function backupRowOf({ customerId, customerName, userId, userName, ...row }: KeptBackup, today: Day): BackupRow {
  return {
    ...row,
    customer: { id: customerId, name: customerName },
    user: userId !== null && userName !== null ? { id: userId, name: userName } : null,
    daysOverdue: daysOverdue(row.dueOn, today),
  };
}
