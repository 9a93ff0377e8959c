import type { DeliveredReportView } from '../../delivered-report.contract.ts';

type Question = DeliveredReportView['question'];

const kept = ['attainment_rate', 'attainment_rate_excused', 'clocks_breached'];

/** What RPT-04 asks for, in its order, and how far promises were kept (SLA-03): each a question that anybody can change, and its measures in their course. */
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
  delivered('backlog', ['count', 'resolved_count', 'open_at_end'], ['team']),
  ofClocks('attainment_by_customer', kept, ['customer', 'clock_kind']),
  ofClocks('attainment_by_line', ['attainment_rate', 'target_used', 'clocks_breached'], ['line', 'clock_kind']),
  ofClocks('attainment_by_priority', ['attainment_rate'], ['month', 'priority']),
  ofClocks('breaches', ['clocks_breached', 'clocks_excused', 'time_over_target'], ['customer', 'clock_kind', 'excuse']),
];

function delivered(code: string, measure: readonly string[], by: readonly string[]): DeliveredReportView {
  const asked = { measure: [...measure], compare: ['previous', 'year'] };
  const question: Question = { ...asked, by: [...by] };
  const trend: Question = { ...asked, by: ['month'] };
  return { code, textKey: `reports:delivered.${code}`, facts: 'tickets', question, trend };
}

function ofClocks(code: string, measure: readonly string[], by: readonly string[]): DeliveredReportView {
  return { ...delivered(code, measure, by), facts: 'clocks' };
}
