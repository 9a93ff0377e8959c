import { changeFirstPage, recordDashboard } from '../../modules/reports/dashboard.contract.ts';
import { recordSavedReport } from '../../modules/reports/saved-report.contract.ts';
import type { Client } from '../cast/client.ts';

/** A saved report and a dashboard of somebody's own, which they begin with. */
export async function keepReports(admin: Client): Promise<Record<string, string>> {
  const question = { measure: ['count'], by: 'month', period: 'this_year' };
  const report = await admin.ask(recordSavedReport, { body: { name: '每月工单', facts: 'tickets', question } });
  const dashboard = await admin.ask(recordDashboard, { body: { name: '周会', copyOf: 'dispatch' } });
  await admin.ask(changeFirstPage, { body: { page: dashboard.id } });
  return { savedReport: report.id, dashboard: dashboard.id };
}
