import { useAnswer } from '../../../../web/api/use-answer.ts';
import {
  reportOnCalls,
  reportOnChannelRecords,
  reportOnClocks,
  reportOnNeeds,
  reportOnSurveys,
  reportOnTickets,
} from '../../report.contract.ts';
import { queryOf, type Question } from './question.ts';
import type { ReportFacts } from './report-facts.ts';

/** The answer to a question; the one before stays in sight until it is there. */
export function useReport(facts: ReportFacts, question: Question, everySeconds?: number) {
  const query = queryOf(question);
  const often = { keepPrevious: true, ...(everySeconds !== undefined && { everySeconds }) };
  const onTickets = useAnswer(reportOnTickets, { query }, { ...often, enabled: facts === 'tickets' });
  const onClocks = useAnswer(reportOnClocks, { query }, { ...often, enabled: facts === 'clocks' });
  const onSurveys = useAnswer(reportOnSurveys, { query }, { ...often, enabled: facts === 'surveys' });
  const onCalls = useAnswer(reportOnCalls, { query }, { ...often, enabled: facts === 'calls' });
  const onRecords = useAnswer(reportOnChannelRecords, { query }, { ...often, enabled: facts === 'channel-records' });
  const onNeeds = useAnswer(reportOnNeeds, { query }, { ...often, enabled: facts === 'needs' });
  const answers = { tickets: onTickets, clocks: onClocks, surveys: onSurveys, calls: onCalls, needs: onNeeds };
  return { ...answers, 'channel-records': onRecords }[facts];
}
