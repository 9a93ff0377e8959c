import type { MeasureView } from '../../measure.contract.ts';

export interface Change {
  direction: 'higher' | 'lower' | 'same';
  /** `plain`: neither is the good news, or nothing changed. */
  tone: 'good' | 'bad' | 'plain';
  step: number;
  /** Of what it was; null: of shares, which differ by points, and of next to nothing, of which percents say nothing. */
  share: number | null;
}

/** Less than this is a rounding, not a change. */
const least = 1e-9;
/** So many times what it was, and a percentage is no help any more. */
const most = 10;

export function changeOf({ unit, better }: Pick<MeasureView, 'unit' | 'better'>, value: number, other: number): Change {
  const step = value - other;
  const isTelling = unit !== 'share' && unit !== 'ratio' && Math.abs(step) < Math.abs(other) * most;
  const share = isTelling ? step / other : null;
  if (Math.abs(step) < least) return { direction: 'same', tone: 'plain', step, share };
  const direction = step > 0 ? 'higher' : 'lower';
  if (better === null) return { direction, tone: 'plain', step, share };
  return { direction, tone: better === direction ? 'good' : 'bad', step, share };
}
