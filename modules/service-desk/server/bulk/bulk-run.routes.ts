import { route } from '../../../../platform/module/register.ts';
import * as contract from '../../bulk-run.contract.ts';
import { listBulkItems } from './list-bulk-items.ts';
import { listBulkRuns } from './list-bulk-runs.ts';
import { readBulkRun } from './read-bulk-run.ts';
import { startBulkRun } from './start-bulk-run.ts';
import { undoBulkRun } from './undo-bulk-run.ts';

const access = 'ticket.bulk';

export const bulkRunRoutes = [
  route({ endpoint: contract.startBulkRun, access, run: startBulkRun }),
  route({ endpoint: contract.listBulkRuns, access, run: listBulkRuns }),
  route({ endpoint: contract.readBulkRun, access, run: readBulkRun }),
  route({ endpoint: contract.undoBulkRun, access, run: undoBulkRun }),
  route({ endpoint: contract.listBulkItems, access, run: listBulkItems }),
];
