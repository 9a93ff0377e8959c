import type { Tx } from '../../../../platform/database/tx.ts';
import type { DashboardView } from '../../dashboard.contract.ts';
import { dashboardView } from './dashboard.view.ts';
import { loadDashboard } from './load-dashboard.ts';

export async function readDashboard(tx: Tx, input: { dashboard: string }): Promise<DashboardView> {
  return dashboardView(await loadDashboard(tx, input.dashboard), tx.caller);
}
