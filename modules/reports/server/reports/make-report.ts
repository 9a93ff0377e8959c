import type { Instant } from '../../../../kernel/instant.ts';
import type { Locale } from '../../../../kernel/locale.ts';
import { dayAt, periodOf, startOfDay, type Edge, type Period } from '../../../../kernel/period.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { Dimension, FactTable } from '../../../../platform/module/fact-table.ts';
import { found } from '../../../../platform/module/refusals.ts';
import { ownTenant } from '../../../tenancy/index.ts';
import type { ComparisonKind, Report } from '../../report.contract.ts';
import { chooseMeasures, type Chosen, type Question } from './choose-measures.ts';
import { comparedWith, type Stretch } from './comparison.rules.ts';
import { countPeriod } from './count-period.ts';
import { placesIn } from './cut.rules.ts';
import { layCut } from './lay-cut.ts';
import type { PeriodCount } from './period-count.rules.ts';
import { reportRefusals } from './report.refusals.ts';
import type { Records } from './report.store.ts';
import { reportView } from './report.view.ts';
import { mostRows, tooManyRows } from './too-many-rows.ts';

export interface ReportAsked extends Question {
  from?: Edge | undefined;
  to?: Edge | undefined;
  /** Of names that stand in several languages; else the caller's. */
  locale?: Locale | undefined;
}

/** Page, API, files and command line all get their figures here (RPT-01); what else was asked narrows the records. */
export async function makeReport(tx: Tx, table: FactTable, asked: ReportAsked): Promise<Report> {
  const { measure, by, from, to, compare, basis, locale = tx.caller.locale ?? 'zh-CN', ...narrowed } = asked;
  const chosen = await chooseMeasures(tx, table, { measure, by, compare, basis });
  const { timeZone } = found(await ownTenant(tx));
  const period = periodOf({ from, to }, timeZone);
  if (period.from !== null && period.to !== null && period.to <= period.from)
    throw new Refusal(reportRefusals.backwards, {}, 'to');
  const stretch = chosen.comparisons.length > 0 ? stretchOf(tx, period, timeZone) : undefined;
  const records: Records = { table, narrowed, basis: chosen.basis, period: stretch ?? period, timeZone, locale };
  const current = await count(tx, records, chosen);
  const compared: { kind: ComparisonKind; count: PeriodCount }[] = [];
  if (stretch)
    for (const kind of chosen.comparisons) {
      const before = { ...records, period: comparedWith(kind, stretch, timeZone) };
      compared.push({ kind, count: await count(tx, before, chosen) });
    }
  const measures = chosen.measures.map((one) => ({ ...one, figureKind: one.figure(tx).kind }));
  const report = reportView({ measures, current, compared });
  if (report.rows.length > mostRows) throw tooManyRows();
  return { facts: table.name, ...report };
}

async function count(tx: Tx, records: Records, { measures, dimensions }: Chosen): Promise<PeriodCount> {
  const lay = (dimension: Dimension) => layCut(tx, records, { dimension, most: mostRows });
  const cuts = await Promise.all(dimensions.map(lay));
  if (cuts.some((cut) => cut.kind === 'spans' && cut.spans.length > mostRows)) throw tooManyRows();
  // before they are laid out: days by weeks by hours of a few years fill the memory
  if ((placesIn(cuts) ?? 0) > mostRows) throw tooManyRows();
  const counted = await countPeriod(tx, { records, measures, cuts, most: mostRows });
  if (counted.groups.size > mostRows) throw tooManyRows();
  return counted;
}

/** What is compared has two ends: without a last day, today is the last. */
function stretchOf(tx: Tx, { from, to }: Period, timeZone: string): Stretch {
  if (from === null) throw new Refusal(reportRefusals.nothing_to_compare, {}, 'from');
  const end = to ?? endOfToday(tx.now, timeZone);
  if (end <= from) throw new Refusal(reportRefusals.backwards, {}, 'to');
  return { from, to: end };
}

function endOfToday(now: Instant, timeZone: string): Instant {
  return startOfDay(Temporal.PlainDate.from(dayAt(now, timeZone)).add({ days: 1 }), timeZone);
}
