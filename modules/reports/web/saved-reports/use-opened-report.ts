import { useAnswer } from '../../../../web/api/use-answer.ts';
import { one, useUrlState } from '../../../../web/ui/url-state.ts';
import { readSavedReport, type SavedReportView } from '../../saved-report.contract.ts';

/** The saved report that stands in the address; undefined: none, or none that this person sees. */
export function useOpenedReport(): SavedReportView | undefined {
  const id = one(useUrlState().values['saved']) ?? '';
  return useAnswer(readSavedReport, { params: { savedReport: id } }, { enabled: /^[0-9a-f-]{36}$/.test(id) }).data;
}
