import { instantOf } from '../../../../kernel/instant.ts';
import { termsInForce } from './counting.rules.ts';
import type { Moments } from './moments.rules.ts';
import type { OnReopening, Terms, TermsInOrder } from './terms.rules.ts';

/** What the terms want of a reopening at this instant: those of before it decide. */
export function onReopeningAt(terms: TermsInOrder, at: number): OnReopening {
  return termsInForce(terms, at).onReopening;
}

/** The terms with those that begin anew at reopenings, where the line wants it so: what was counted counts no more. */
export function termsWithRestarts<Own extends Terms>(
  terms: TermsInOrder<Own>,
  { reopenings }: Moments,
): TermsInOrder<Own> {
  const anew = reopenings.filter((at) => onReopeningAt(terms, at) === 'restart');
  if (anew.length === 0) return terms;
  const again = anew.map((at) => ({ ...termsInForce(terms, at), from: instantOf(at), restarts: true }));
  const [first, ...later] = terms;
  // of one instant the restart comes first, and lasts no time: the change of terms then holds
  return [
    first,
    ...[...again, ...later].toSorted((one, other) => (one.from < other.from ? -1 : Number(one.from > other.from))),
  ];
}
