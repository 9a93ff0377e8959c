import type { Assessment } from '../../protection-week.contract.ts';
import type { SignedAssessment } from './assessment.store.ts';

/** Newest first: only the first of a week has not been corrected. */
export function assessmentViews(all: readonly SignedAssessment[]): Assessment[] {
  const corrected = new Set(all.map(({ correctsId }) => correctsId));
  return all.map(({ correctsId: _corrects, ...said }) => ({ ...said, isCorrected: corrected.has(said.id) }));
}
