import { route } from '../../../../platform/module/register.ts';
import * as contract from '../../inventory-scan.contract.ts';
import { confirmScan } from './confirm-scan.ts';
import { discardScan } from './discard-scan.ts';
import { listScans } from './list-scans.ts';
import { readScan } from './read-scan.ts';
import { startScan } from './start-scan.ts';

const read = 'inventory_report.read';
const access = 'inventory_report.decide';

export const scanRoutes = [
  route({ endpoint: contract.listInventoryScans, access: read, run: listScans }),
  route({ endpoint: contract.readInventoryScan, access: read, run: readScan }),
  route({ endpoint: contract.startInventoryScan, access, run: startScan }),
  route({ endpoint: contract.confirmInventoryScan, access, run: confirmScan }),
  route({ endpoint: contract.discardInventoryScan, access, run: discardScan }),
];
