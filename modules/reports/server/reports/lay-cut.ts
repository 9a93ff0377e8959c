import { addSeconds } from '../../../../kernel/instant.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { Dimension } from '../../../../platform/module/fact-table.ts';
import type { ReadCut } from './cut-columns.store.ts';
import { spanOf, type Records } from './report.store.ts';
import { isRound, keysOf, spansBetween } from './time-axis.rules.ts';

interface CutAsked {
  dimension: Dimension;
  /** Spans; of more, one more than these is laid. */
  most: number;
}

/** Spans of time are laid over the whole period; where it has no end, over all that there is. */
export async function layCut(tx: Tx, records: Records, { dimension, most }: CutAsked): Promise<ReadCut> {
  if (dimension.kind === 'key') return { kind: 'key', dimension };
  const { grain } = dimension;
  if (isRound(grain)) return { kind: 'round', dimension, keys: keysOf(grain) };
  const { period, timeZone } = records;
  const found = period.from === null || period.to === null ? await spanOf(tx, records) : null;
  const first = period.from ?? found?.first;
  // its end is not counted
  const last = period.to === null ? found?.last : addSeconds(period.to, -0.001);
  if (first === undefined || last === undefined) return { kind: 'spans', dimension, spans: [] };
  return { kind: 'spans', dimension, spans: spansBetween(first, last, { grain, timeZone, most }) };
}
