import { periodOf, type Edge } from '../../../../kernel/period.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { Dimension, FactTable } from '../../../../platform/module/fact-table.ts';
import { found } from '../../../../platform/module/refusals.ts';
import { ownTenant } from '../../../tenancy/index.ts';
import type { Report } from '../../report.contract.ts';
import { chooseMeasures } from './choose-measures.ts';
import { monthsBetween } from './period.rules.ts';
import { reportRefusals } from './report.refusals.ts';
import { groupsOf, spanOf, type Cut, type Records } from './report.store.ts';
import { reportView } from './report.view.ts';

export interface ReportAsked {
  measure: readonly string[];
  by?: readonly string[] | undefined;
  from?: Edge | undefined;
  to?: Edge | undefined;
}

/** Page, API and command line all get their figures here (RPT-01); what else was asked narrows the records. */
export async function makeReport(tx: Tx, table: FactTable, asked: ReportAsked): Promise<Report> {
  const { measure, by = [], from, to, ...narrowed } = asked;
  const { measures, dimensions } = chooseMeasures(table, measure, by);
  const { timeZone } = found(await ownTenant(tx));
  const period = periodOf({ from, to }, timeZone);
  if (period.from !== null && period.to !== null && period.to <= period.from)
    throw new Refusal(reportRefusals.backwards, {}, 'to');
  const bounds = { [table.period.from]: period.from ?? undefined, [table.period.to]: period.to ?? undefined };
  const records = { table, filter: { ...narrowed, ...bounds } };
  const cuts = await Promise.all(dimensions.map((dimension) => cutBy(tx, records, { dimension, timeZone })));
  const groups = await groupsOf(tx, records, { measures, cuts });
  const kinds = measures.map(({ figure }) => figure(tx).kind);
  return reportView({ records, measures, kinds, cuts, groups, period, timeZone });
}

interface CutAsked {
  dimension: Dimension;
  timeZone: string;
}

/** Months are laid over all that there is: none of the records lies outside of them. */
async function cutBy(tx: Tx, records: Records, { dimension, timeZone }: CutAsked): Promise<Cut> {
  if (dimension.kind === 'key') return { dimension, months: [] };
  const span = await spanOf(tx, records, dimension);
  return { dimension, months: span ? monthsBetween(span.first, span.last, timeZone) : [] };
}
