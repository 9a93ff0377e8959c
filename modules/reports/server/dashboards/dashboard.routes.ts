import { route } from '../../../../platform/module/register.ts';
import * as contract from '../../dashboard.contract.ts';
import { changeDashboard } from './change-dashboard.ts';
import { changeFirstPage } from './change-first-page.ts';
import { listDashboards } from './list-dashboards.ts';
import { listDeliveredDashboards } from './list-delivered-dashboards.ts';
import { readDashboard } from './read-dashboard.ts';
import { recordDashboard } from './record-dashboard.ts';
import { restoreDashboard } from './restore-dashboard.ts';
import { retireDashboard } from './retire-dashboard.ts';

const access = 'report.read';

export const dashboardRoutes = [
  route({ endpoint: contract.listDashboards, access, run: listDashboards }),
  route({ endpoint: contract.listDeliveredDashboards, access, run: listDeliveredDashboards }),
  route({ endpoint: contract.readDashboard, access, run: readDashboard }),
  route({ endpoint: contract.recordDashboard, access, run: recordDashboard }),
  route({ endpoint: contract.changeDashboard, access, needsRevision: true, run: changeDashboard }),
  route({ endpoint: contract.restoreDashboard, access, run: restoreDashboard }),
  route({ endpoint: contract.retireDashboard, access, run: retireDashboard }),
  route({ endpoint: contract.changeFirstPage, access, run: changeFirstPage }),
];
