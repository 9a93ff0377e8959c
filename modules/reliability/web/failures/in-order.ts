import type { Division, FailureRow } from '../../failure.contract.ts';

/** Ages from the youngest on, what is not known last; all else as it came, most repairs first. */
export function inOrder(rows: readonly FailureRow[], by: Division): readonly FailureRow[] {
  if (by !== 'age') return rows;
  const age = ({ key }: FailureRow) => (key === null ? Infinity : Number(key));
  return rows.toSorted((one, other) => age(one) - age(other));
}
