import { route } from '../../../../platform/module/register.ts';
import * as contract from '../../inventory-report.contract.ts';
import { decideReport } from './decide-report.ts';
import { listReports } from './list-reports.ts';
import { readReport } from './read-report.ts';
import { undoReport } from './undo-report.ts';

const read = 'inventory_report.read';
const decide = 'inventory_report.decide';

export const reportRoutes = [
  route({ endpoint: contract.listInventoryReports, access: read, run: listReports }),
  route({ endpoint: contract.readInventoryReport, access: read, run: readReport }),
  route({ endpoint: contract.decideInventoryReport, access: decide, run: decideReport }),
  route({ endpoint: contract.undoInventoryReport, access: decide, run: undoReport }),
];
