import type { AnswerOf } from '../../../../kernel/contract.ts';
import type { ChartDrawn } from '../../../../web/ui/chart/chart.tsx';
import type { FailureRow, listFailureRates } from '../../failure.contract.ts';
import { inOrder } from './in-order.ts';

interface Pen {
  nameOf: (row: FailureRow) => string;
  ours: string;
  reference: string;
  pathOf: (filter: FailureRow['filter']) => string;
  words: (value: number) => string;
}

/** More bars than these say nothing any more; the table has them all. */
const mostBars = 15;

/** Rates as bars; ages stand in their order. Where something usual is known it stands beside. */
export function drawnRates({ items, by }: AnswerOf<typeof listFailureRates>, pen: Pen): ChartDrawn {
  const rows = inOrder(items, by).slice(0, mostBars);
  const ours = rows.map(({ repairRate, filter }) => ({ key: pen.pathOf(filter), value: repairRate }));
  const usual = rows.map(({ referenceRate }) => ({ key: null, value: referenceRate }));
  const isCompared = rows.some(({ referenceRate }) => referenceRate !== null);
  const plain = by === 'age' ? 'columns' : 'bars';
  return {
    kind: isCompared ? 'grouped_bars' : plain,
    names: rows.map(pen.nameOf),
    series: [
      { name: pen.ours, points: ours },
      ...(isCompared ? [{ name: pen.reference, tone: 'quiet' as const, points: usual }] : []),
    ],
    words: pen.words,
  };
}
