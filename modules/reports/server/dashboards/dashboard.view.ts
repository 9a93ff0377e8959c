import type { DashboardRow, DashboardView } from '../../dashboard.contract.ts';
import { isOwnedBy, mayChange, mayShare, type Asking } from '../sharing/sharing.policy.ts';
import type { StoredDashboard } from './dashboard.store.ts';
import type { DeliveredDashboard } from './first-page.rules.ts';

export function deliveredRow({ code }: DeliveredDashboard): DashboardRow {
  return { id: code, name: null, owner: null, isMine: false, sharedWith: 'everybody', deliveredCode: code };
}

export function deliveredView(delivered: DeliveredDashboard): DashboardView {
  return { ...deliveredRow(delivered), tiles: [...delivered.tiles], retiredAt: null, revision: null, abilities: [] };
}

export function dashboardRowView(row: StoredDashboard, caller: Asking): DashboardRow {
  const { id, name, ownerId, ownerName, sharedWith, deliveredCode } = row;
  return {
    id,
    name,
    owner: { id: ownerId, name: ownerName },
    isMine: isOwnedBy(caller, row),
    sharedWith,
    deliveredCode,
  };
}

export function dashboardView(row: StoredDashboard, caller: Asking): DashboardView {
  const { tiles, retiredAt, revision } = row;
  const isChanged = retiredAt === null && mayChange(caller, row);
  const abilities = [
    ...(isChanged ? ['change', 'retire'] : []),
    ...(isChanged && mayShare(caller) ? ['share'] : []),
    ...(isChanged && row.deliveredCode !== null ? ['restore'] : []),
  ];
  return { ...dashboardRowView(row, caller), tiles: [...tiles], retiredAt, revision, abilities };
}
