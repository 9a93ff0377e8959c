import type { DeliveredReportView } from '../../delivered-report.contract.ts';

type Question = DeliveredReportView['question'];

/** What RPT-04 asks for, in its order: each a question that anybody can change, and its measures in their course. */
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
];

function delivered(code: string, measure: readonly string[], by: readonly string[]): DeliveredReportView {
  const asked = { measure: [...measure], compare: ['previous', 'year'] };
  const question: Question = { ...asked, by: [...by] };
  const trend: Question = { ...asked, by: ['month'] };
  return { code, textKey: `reports:delivered.${code}`, facts: 'tickets', question, trend };
}
