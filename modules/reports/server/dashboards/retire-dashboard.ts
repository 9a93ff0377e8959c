import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import type { DashboardView } from '../../dashboard.contract.ts';
import { dashboardRetired } from './dashboard.events.ts';
import { updateDashboard } from './dashboard.store.ts';
import { dashboardForChange } from './load-dashboard.ts';
import { readDashboard } from './read-dashboard.ts';

/** Whoever began with it begins where their job does. */
export async function retireDashboard(tx: Tx, input: { dashboard: string }): Promise<DashboardView> {
  const dashboard = await dashboardForChange(tx, input.dashboard);
  if (dashboard.retiredAt === null) {
    await updateDashboard(tx, dashboard.id, { retiredAt: tx.now });
    await announce(tx, dashboardRetired(dashboard.id));
  }
  return readDashboard(tx, input);
}
