import { serviceNowEventLog } from './servicenow-event-log.delivered.ts';
import { columnsOf } from './import-profile.rules.ts';

/** A row of a ServiceNow log by its columns; what is left out is as in `usual`. */
export type LogLine = Partial<Record<string, string>>;

export const logColumns = columnsOf(serviceNowEventLog);

const usual: LogLine = {
  number: 'INC0000045',
  sys_mod_count: '0',
  incident_state: 'New',
  sys_updated_at: '29/2/2016 01:23',
  opened_at: '29/2/2016 01:16',
  resolved_at: '29/2/2016 11:29',
  closed_at: '5/3/2016 12:00',
  priority: '3 - Moderate',
  impact: '2 - Medium',
  urgency: '2 - Medium',
  contact_type: 'Phone',
  made_sla: 'true',
  reopen_count: '0',
  caller_id: 'Caller 2403',
  location: 'Location 143',
  opened_by: 'Opened by  8',
  assignment_group: 'Group 56',
  assigned_to: '?',
  resolved_by: 'Resolved by 149',
  category: 'Category 55',
  subcategory: 'Subcategory 170',
  closed_code: 'code 5',
  u_symptom: 'Symptom 72',
};

export function cellsOf(line: LogLine = {}): string[] {
  return logColumns.map((column) => line[column] ?? usual[column] ?? '?');
}

/** A whole log as CSV, its head included. */
export function logOf(lines: readonly LogLine[]): string {
  return [logColumns, ...lines.map(cellsOf)].map((cells) => `${cells.join(',')}\n`).join('');
}

/** Registered, waiting for the caller, taken up, resolved, closed. */
export const wholeStory: readonly LogLine[] = [
  {},
  { sys_mod_count: '1', incident_state: 'Awaiting User Info', sys_updated_at: '29/2/2016 02:00' },
  { sys_mod_count: '2', incident_state: 'Active', sys_updated_at: '29/2/2016 09:30', assigned_to: 'Resolver 7' },
  { sys_mod_count: '3', incident_state: 'Resolved', sys_updated_at: '29/2/2016 11:29', assigned_to: 'Resolver 7' },
  { sys_mod_count: '4', incident_state: 'Closed', sys_updated_at: '5/3/2016 12:00', assigned_to: 'Resolver 7' },
];

/** The same story of another ticket. */
export function storyOf(number: string, changes: LogLine = {}): LogLine[] {
  return wholeStory.map((line) => ({ ...line, number, ...changes }));
}
