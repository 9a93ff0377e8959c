import type { FactTable } from '../../../../platform/module/fact-table.ts';
import { route, type Route } from '../../../../platform/module/register.ts';
import { listDeliveredReports } from '../../delivered-report.contract.ts';
import { listMeasures as catalogue } from '../../measure.contract.ts';
import {
  downloadReportOnClocks,
  downloadReportOnTickets,
  downloadReportOnTimeEntries,
  reportOnClocks,
  reportOnTickets,
  reportOnTimeEntries,
} from '../../report.contract.ts';
import { makeReportFile } from '../files/make-report-file.ts';
import { deliveredReports } from './delivered-reports.ts';
import { factsNamed } from './facts-named.ts';
import { listMeasures } from './list-measures.ts';
import { makeReport } from './make-report.ts';

const read = 'report.read';

export function reportRoutes(facts: readonly FactTable[]): readonly Route[] {
  const tickets = factsNamed(facts, 'tickets');
  const time = factsNamed(facts, 'time-entries');
  const clocks = factsNamed(facts, 'clocks');
  return [
    route({ endpoint: catalogue, access: read, run: (tx) => listMeasures(tx, facts) }),
    route({ endpoint: listDeliveredReports, access: read, run: async () => ({ items: [...deliveredReports] }) }),
    route({ endpoint: reportOnTickets, access: read, run: (tx, input) => makeReport(tx, tickets, input) }),
    route({ endpoint: downloadReportOnTickets, access: read, run: (tx, input) => makeReportFile(tx, tickets, input) }),
    route({ endpoint: reportOnTimeEntries, access: read, run: (tx, input) => makeReport(tx, time, input) }),
    route({ endpoint: downloadReportOnTimeEntries, access: read, run: (tx, input) => makeReportFile(tx, time, input) }),
    route({ endpoint: reportOnClocks, access: read, run: (tx, input) => makeReport(tx, clocks, input) }),
    route({ endpoint: downloadReportOnClocks, access: read, run: (tx, input) => makeReportFile(tx, clocks, input) }),
  ];
}
