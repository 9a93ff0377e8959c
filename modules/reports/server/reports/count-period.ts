import type { Stock } from '../../../../platform/database/figure.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { Measure } from '../../../../platform/module/fact-table.ts';
import { isMultiple } from './cut.rules.ts';
import type { ReadCut } from './cut-columns.store.ts';
import { nothing, tallyOfAll, type Tally } from './figure.rules.ts';
import { emptyGroup, groupKey, type Group } from './group.rules.ts';
import type { PeriodCount } from './period-count.rules.ts';
import { groupsOf, type Flow, type Records } from './report.store.ts';
import { mostStocks, stockOf, type StockGroup } from './stock.store.ts';
import { tooManyRows } from './too-many-rows.ts';

interface CountAsked {
  records: Records;
  measures: readonly Measure[];
  cuts: readonly ReadCut[];
  /** Groups; of more, one more than these is read. */
  most: number;
}

/** Counts what came in the period in one scan, and each stock at its end in another. */
export async function countPeriod(tx: Tx, { records, measures, cuts, most }: CountAsked): Promise<PeriodCount> {
  const made = measures.map(({ code, figure }) => ({ code, figure: figure(tx) }));
  const flows = made.flatMap(({ code, figure }) => (figure.kind === 'stock' ? [] : [{ code, figure }]));
  const stocks = made.flatMap(({ code, figure }) => (figure.kind === 'stock' ? [{ code, figure }] : []));
  // where a record stands in several groups, these do not add up
  const addsUp = !cuts.some(isMultiple);
  const counting = { flows, stocks, most, cuts };
  const found = await countGroups(tx, records, counting);
  const whole = addsUp ? found : await countGroups(tx, records, { ...counting, cuts: [] });
  const flowTotals = flows.map(({ code }) => [
    code,
    tallyOfAll(whole.groups.flatMap(({ tallies }) => tallies[code] ?? [])),
  ]);
  const stockTotals = whole.stocks.map(({ code, groups }) => [
    code,
    tallyOfAll(groups.filter(({ isAtEnd }) => isAtEnd).map(stockTally)),
  ]);
  return {
    records,
    cuts,
    groups: together(
      found.groups,
      found.stocks,
      cuts.some(({ kind }) => kind === 'spans'),
    ),
    totals: Object.fromEntries([...flowTotals, ...stockTotals]) as Record<string, Tally>,
  };
}

interface Counting {
  flows: readonly { code: string; figure: Flow }[];
  stocks: readonly { code: string; figure: Stock }[];
  cuts: readonly ReadCut[];
  most: number;
}

interface CodedStock {
  code: string;
  groups: readonly StockGroup[];
}

async function countGroups(tx: Tx, records: Records, { flows, stocks, cuts, most }: Counting) {
  const groups = flows.length > 0 ? await groupsOf(tx, records, { flows, cuts, most }) : [];
  const counted: CodedStock[] = [];
  for (const { code, figure } of stocks) {
    const found = await stockOf(tx, records, { figure, cuts, most });
    // what was not read any more would be missing without a word
    if (found.length > mostStocks(most)) throw tooManyRows();
    counted.push({ code, groups: found });
  }
  return { groups, stocks: counted };
}

/** Groups of the same keys in one, also where only a stock is left of them. */
function together(flows: readonly Group[], stocks: readonly CodedStock[], bySpans: boolean): Map<string, Group> {
  const groups = new Map(flows.map((group) => [groupKey(group.cells), group]));
  for (const { code, groups: found } of stocks)
    for (const stock of found) {
      if (stock.isAtEnd === bySpans) continue;
      const key = groupKey(stock.cells);
      const { many, tallies } = groups.get(key) ?? emptyGroup(stock.cells);
      groups.set(key, { many, cells: stock.cells, tallies: { ...tallies, [code]: stockTally(stock) } });
    }
  return groups;
}

function stockTally({ counted, missing }: StockGroup): Tally {
  return { ...nothing, counted, known: counted, missing };
}
