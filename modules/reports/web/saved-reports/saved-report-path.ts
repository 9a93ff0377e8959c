import { writeSearch } from '../../../../web/ui/url-state.ts';
import type { SavedReportView } from '../../saved-report.contract.ts';

/** Where a saved question is asked again. */
export function savedReportPath({ id, facts, question }: Pick<SavedReportView, 'id' | 'facts' | 'question'>): string {
  return `/reports/${facts}${writeSearch({ ...question, saved: id })}`;
}
