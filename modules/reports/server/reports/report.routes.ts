import type { FactTable } from '../../../../platform/module/fact-table.ts';
import { route, type Route } from '../../../../platform/module/register.ts';
import { listDeliveredReports } from '../../delivered-report.contract.ts';
import { listMeasures as catalogue } from '../../measure.contract.ts';
import {
  downloadReportOnCalls,
  downloadReportOnChannelRecords,
  downloadReportOnClocks,
  downloadReportOnNeeds,
  downloadReportOnSurveys,
  downloadReportOnTickets,
  downloadReportOnTimeEntries,
  reportOnCalls,
  reportOnChannelRecords,
  reportOnClocks,
  reportOnNeeds,
  reportOnSurveys,
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
  const calls = factsNamed(facts, 'calls');
  const log = factsNamed(facts, 'channel-records');
  const surveys = factsNamed(facts, 'surveys');
  const needs = factsNamed(facts, 'needs');
  return [
    route({ endpoint: catalogue, access: read, run: (tx) => listMeasures(tx, facts) }),
    route({ endpoint: listDeliveredReports, access: read, run: async () => ({ items: [...deliveredReports] }) }),
    route({ endpoint: reportOnTickets, access: read, run: (tx, input) => makeReport(tx, tickets, input) }),
    route({ endpoint: downloadReportOnTickets, access: read, run: (tx, input) => makeReportFile(tx, tickets, input) }),
    route({ endpoint: reportOnTimeEntries, access: read, run: (tx, input) => makeReport(tx, time, input) }),
    route({ endpoint: downloadReportOnTimeEntries, access: read, run: (tx, input) => makeReportFile(tx, time, input) }),
    route({ endpoint: reportOnClocks, access: read, run: (tx, input) => makeReport(tx, clocks, input) }),
    route({ endpoint: downloadReportOnClocks, access: read, run: (tx, input) => makeReportFile(tx, clocks, input) }),
    route({ endpoint: reportOnCalls, access: read, run: (tx, input) => makeReport(tx, calls, input) }),
    route({ endpoint: downloadReportOnCalls, access: read, run: (tx, input) => makeReportFile(tx, calls, input) }),
    route({ endpoint: reportOnChannelRecords, access: read, run: (tx, input) => makeReport(tx, log, input) }),
    route({
      endpoint: downloadReportOnChannelRecords,
      access: read,
      run: (tx, input) => makeReportFile(tx, log, input),
    }),
    route({ endpoint: reportOnSurveys, access: read, run: (tx, input) => makeReport(tx, surveys, input) }),
    route({ endpoint: downloadReportOnSurveys, access: read, run: (tx, input) => makeReportFile(tx, surveys, input) }),
    route({ endpoint: reportOnNeeds, access: read, run: (tx, input) => makeReport(tx, needs, input) }),
    route({ endpoint: downloadReportOnNeeds, access: read, run: (tx, input) => makeReportFile(tx, needs, input) }),
  ];
}
