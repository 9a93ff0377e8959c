import type { SavedReportView } from '../../saved-report.contract.ts';
import { isOwnedBy, mayChange, mayShare, type Asking } from '../sharing/sharing.policy.ts';
import type { SavedReportRow } from './saved-report.store.ts';

export function savedReportView(row: SavedReportRow, caller: Asking): SavedReportView {
  const { ownerId, ownerName, ...rest } = row;
  const change = row.retiredAt === null && mayChange(caller, row) ? ['change', 'retire'] : [];
  const share = change.length > 0 && mayShare(caller) ? ['share'] : [];
  return {
    ...rest,
    owner: { id: ownerId, name: ownerName },
    isMine: isOwnedBy(caller, row),
    abilities: [...change, ...share],
  };
}
