import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import type { DashboardView } from '../../dashboard.contract.ts';
import { deliveredDashboard } from './dashboard.delivered.ts';
import { dashboardRestored } from './dashboard.events.ts';
import { dashboardRefusals } from './dashboard.refusals.ts';
import { updateDashboard } from './dashboard.store.ts';
import { dashboardForChange } from './load-dashboard.ts';
import { readDashboard } from './read-dashboard.ts';

/** The tiles as they are delivered now; name and sharing stay. */
export async function restoreDashboard(tx: Tx, input: { dashboard: string }): Promise<DashboardView> {
  const dashboard = await dashboardForChange(tx, input.dashboard);
  if (dashboard.retiredAt !== null) throw new Refusal(dashboardRefusals.retired);
  const delivered = deliveredDashboard(dashboard.deliveredCode ?? '');
  if (!delivered) throw new Refusal(dashboardRefusals.no_copy);
  await updateDashboard(tx, dashboard.id, { tiles: delivered.tiles });
  await announce(tx, dashboardRestored(dashboard.id));
  return readDashboard(tx, input);
}
