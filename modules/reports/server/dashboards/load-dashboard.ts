import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found, refuseStale } from '../../../../platform/module/refusals.ts';
import { mayChange, maySee } from '../sharing/sharing.policy.ts';
import { dashboardRefusals } from './dashboard.refusals.ts';
import { dashboardById, type StoredDashboard } from './dashboard.store.ts';

/** What others keep to themselves is not found. */
export async function loadDashboard(tx: Tx, id: string): Promise<StoredDashboard> {
  const dashboard = found(await dashboardById(tx, id));
  return found(maySee(tx.caller, dashboard) ? dashboard : null);
}

/** The same for one that this caller changes, having seen its newest state. */
export async function dashboardForChange(tx: Tx, id: string): Promise<StoredDashboard> {
  const dashboard = await loadDashboard(tx, id);
  if (!mayChange(tx.caller, dashboard)) throw new Refusal(dashboardRefusals.not_yours, { owner: dashboard.ownerName });
  refuseStale(tx, dashboard.revision);
  return dashboard;
}
