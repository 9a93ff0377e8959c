import type { DeliveredReportView } from '../../delivered-report.contract.ts';

type Question = DeliveredReportView['question'];

const kept = ['attainment_rate', 'attainment_rate_excused', 'clocks_breached'];

const said = ['survey_score', 'survey_satisfied_rate', 'survey_response_rate'];

/**
 * What RPT-04 asks for, in its order, how far promises were kept (SLA-03), what callers said (QUA-03), what came back
 * within the guarantee (SD-16) and what customers need (SD-28): each a question that anybody can change, and its
 * measures in their course.
 */
export const deliveredReports: readonly DeliveredReportView[] = [
  delivered('by_site', ['count', 'share'], ['site']),
  delivered('by_category', ['count', 'share'], ['category_1', 'category_2']),
  delivered('by_urgency', ['count', 'share'], ['urgency']),
  delivered('by_handling_mode', ['count', 'share'], ['handling_mode']),
  delivered('by_resolution_code', ['count', 'share'], ['resolution_code']),
  delivered(
    'first_line_resolution',
    ['first_line_resolution_rate', 'first_contact_resolution_rate', 'resolved_count'],
    ['category_1'],
  ),
  delivered('handling_time', ['handling_time', 'resolution_time'], ['category_1', 'category_2']),
  delivered('overdue', ['overdue_count', 'overdue_rate'], ['priority']),
  delivered('response_time', ['response_time'], ['priority']),
  delivered('top_problems', ['count', 'share', 'reopened_rate'], ['category']),
  delivered('top_users', ['count', 'share'], ['caller']),
  delivered('rework', ['rework_count', 'rework_rate'], ['first_responder']),
  delivered('backlog', ['count', 'resolved_count', 'open_at_end'], ['team']),
  ofClocks('attainment_by_customer', kept, ['customer', 'clock_kind']),
  ofClocks('attainment_by_line', ['attainment_rate', 'target_used', 'clocks_breached'], ['line', 'clock_kind']),
  ofClocks('attainment_by_priority', ['attainment_rate'], ['month', 'priority']),
  ofClocks('breaches', ['clocks_breached', 'clocks_excused', 'time_over_target'], ['customer', 'clock_kind', 'excuse']),
  ofSurveys('satisfaction_by_customer', said, ['survey_customer']),
  ofSurveys('satisfaction_by_category', said, ['survey_category']),
  ofSurveys('satisfaction_by_engineer', said, ['survey_engineer']),
  ofSurveys(
    'survey_response',
    ['survey_response_rate', 'survey_count', 'surveys_not_asked', 'survey_not_asked_share'],
    ['survey_way', 'survey_state'],
  ),
  ofCalls('call_answering', ['call_count', 'call_answered_rate', 'call_abandoned_rate', 'call_wait'], ['hour']),
  ofCalls('calls_by_agent', ['call_count', 'call_wait', 'call_talk', 'call_transfer'], ['call_agent']),
  ofRecords('recording_by_agent', ['recording_rate', 'record_count', 'record_open_count'], ['record_agent', 'day']),
  ofRecords('recording_by_channel', ['record_count', 'recording_rate', 'no_business_count'], ['record_kind']),
  ofNeeds(
    'needs_by_customer',
    ['need_count', 'needs_answered_rate', 'needs_answered_soon_rate', 'needs_unanswered'],
    ['need_customer'],
  ),
  ofNeeds('needs_by_source', ['need_count', 'needs_answered_rate', 'needs_declined_rate'], ['need_source']),
];

function delivered(code: string, measure: readonly string[], by: readonly string[]): DeliveredReportView {
  const asked = { measure: [...measure], compare: ['previous', 'year'] };
  const question: Question = { ...asked, by: [...by] };
  const trend: Question = { ...asked, by: ['month'] };
  return { code, textKey: `reports:delivered.${code}`, facts: 'tickets', question, trend };
}

function ofSurveys(code: string, measure: readonly string[], by: readonly string[]): DeliveredReportView {
  return { ...delivered(code, measure, by), facts: 'surveys' };
}

function ofCalls(code: string, measure: readonly string[], by: readonly string[]): DeliveredReportView {
  return { ...delivered(code, measure, by), facts: 'calls' };
}

function ofRecords(code: string, measure: readonly string[], by: readonly string[]): DeliveredReportView {
  return { ...delivered(code, measure, by), facts: 'channel-records' };
}

function ofNeeds(code: string, measure: readonly string[], by: readonly string[]): DeliveredReportView {
  return { ...delivered(code, measure, by), facts: 'needs' };
}

function ofClocks(code: string, measure: readonly string[], by: readonly string[]): DeliveredReportView {
  return { ...delivered(code, measure, by), facts: 'clocks' };
}
