import { route } from '../../../../platform/module/register.ts';
import * as contract from '../../saved-report.contract.ts';
import { changeSavedReport } from './change-saved-report.ts';
import { listSavedReports } from './list-saved-reports.ts';
import { readSavedReport } from './read-saved-report.ts';
import { recordSavedReport } from './record-saved-report.ts';
import { retireSavedReport } from './retire-saved-report.ts';

const access = 'report.read';

export const savedReportRoutes = [
  route({ endpoint: contract.listSavedReports, access, run: listSavedReports }),
  route({ endpoint: contract.readSavedReport, access, run: readSavedReport }),
  route({ endpoint: contract.recordSavedReport, access, run: recordSavedReport }),
  route({ endpoint: contract.changeSavedReport, access, needsRevision: true, run: changeSavedReport }),
  route({ endpoint: contract.retireSavedReport, access, run: retireSavedReport }),
];
