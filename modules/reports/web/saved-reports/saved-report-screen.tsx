import { Navigate } from '@tanstack/react-router';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import type { ScreenProps } from '../../../../web/register.ts';
import { readSavedReport } from '../../saved-report.contract.ts';
import { savedReportPath } from './saved-report-path.ts';

/** The short address of a saved report: leads to its question. */
export function SavedReportScreen({ params }: ScreenProps) {
  const result = useAnswer(readSavedReport, { params: { savedReport: params['savedReport'] ?? '' } });
  return <Answered result={result}>{(saved) => <Navigate to={savedReportPath(saved)} replace />}</Answered>;
}
