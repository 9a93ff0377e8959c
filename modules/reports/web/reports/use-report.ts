import { useAnswer } from '../../../../web/api/use-answer.ts';
import { reportOnClocks, reportOnTickets } from '../../report.contract.ts';
import { queryOf, type Question } from './question.ts';
import type { ReportFacts } from './report-facts.ts';

/** The answer to a question; the one before stays in sight until it is there. */
export function useReport(facts: ReportFacts, question: Question, everySeconds?: number) {
  const query = queryOf(question);
  const often = { keepPrevious: true, ...(everySeconds !== undefined && { everySeconds }) };
  const onTickets = useAnswer(reportOnTickets, { query }, { ...often, enabled: facts === 'tickets' });
  const onClocks = useAnswer(reportOnClocks, { query }, { ...often, enabled: facts === 'clocks' });
  return facts === 'clocks' ? onClocks : onTickets;
}
