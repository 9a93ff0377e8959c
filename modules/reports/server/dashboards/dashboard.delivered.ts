import type { Tile } from '../../dashboard.contract.ts';
import type { SavedQuestion } from '../../saved-report.contract.ts';
import type { DeliveredDashboard } from './first-page.rules.ts';

/** Of each job what it looks at first (RPT-07). Before somebody who has several jobs, the first of these counts. */
export const deliveredDashboards: readonly DeliveredDashboard[] = [
  {
    code: 'service_manager',
    roles: ['service_manager', 'site_manager', 'project_manager', 'auditor'],
    isFirst: true,
    tiles: [
      figure({ measure: ['count'], period: 'this_month' }),
      figure({ measure: ['overdue_rate'], period: 'this_month' }),
      figure({ measure: ['first_line_resolution_rate'], period: 'this_month' }),
      figure({ measure: ['response_time'], period: 'this_month' }),
      chart(8, { measure: ['count'], by: ['month'], period: 'last_12_months' }),
      part(4, 'urgent', null),
      chart(6, { measure: ['overdue_rate'], by: ['customer'], period: 'last_90_days' }),
      chart(6, { measure: ['count'], by: ['category'], period: 'last_90_days' }),
      chart(8, { measure: ['count'], by: ['weekday', 'hour'], period: 'last_90_days' }),
      part(4, 'queue', 'overdue'),
    ],
  },
  {
    code: 'dispatch',
    roles: ['dispatcher', 'team_leader'],
    isFirst: true,
    tiles: [
      figure({ measure: ['open_count'], period: 'all' }),
      figure({ measure: ['count'], period: 'today' }),
      figure({ measure: ['resolved_count'], period: 'this_week' }),
      figure({ measure: ['overdue_rate'], period: 'this_month' }),
      part(4, 'urgent', null),
      part(4, 'queue', 'unassigned'),
      part(4, 'queue', 'overdue'),
      chart(6, { measure: ['open_count'], by: ['team'], period: 'all' }),
      chart(6, { measure: ['open_count'], by: ['assignee'], period: 'all' }),
      chart(12, { measure: ['count'], by: ['day'], period: 'last_30_days' }),
    ],
  },
  {
    code: 'account_manager',
    roles: ['account_manager'],
    isFirst: true,
    tiles: [
      figure({ measure: ['count'], period: 'this_month' }),
      figure({ measure: ['count'], kind: 'complaint', period: 'this_month' }),
      figure({ measure: ['overdue_rate'], period: 'this_month' }),
      figure({ measure: ['resolution_time'], period: 'this_month' }),
      chart(6, { measure: ['count'], by: ['customer'], period: 'last_30_days' }),
      chart(6, { measure: ['overdue_rate'], by: ['customer'], period: 'last_30_days' }),
      chart(8, { measure: ['count'], by: ['month', 'customer'], period: 'last_12_months' }),
      part(4, 'queue', 'overdue'),
    ],
  },
  {
    code: 'hotline',
    roles: ['hotline', 'call_taker'],
    isFirst: false,
    tiles: [
      figure({ measure: ['count'], period: 'today' }),
      figure({ measure: ['count'], period: 'this_week' }),
      figure({ measure: ['first_line_resolution_rate'], period: 'this_month' }),
      figure({ measure: ['overdue_rate'], period: 'this_month' }),
      part(4, 'urgent', null),
      part(4, 'queue', 'mine'),
      part(4, 'queue', 'unassigned'),
      chart(6, { measure: ['count'], by: ['channel'], period: 'last_30_days' }),
      chart(6, { measure: ['count'], by: ['hour'], period: 'last_30_days' }),
    ],
  },
  {
    code: 'engineer',
    roles: ['first_line', 'second_line', 'third_line', 'hardware_engineer'],
    isFirst: false,
    tiles: [
      figure({ measure: ['open_count'], assigneeId: 'me', period: 'all' }),
      figure({ measure: ['resolved_count'], assigneeId: 'me', period: 'this_month' }),
      figure({ measure: ['overdue_rate'], assigneeId: 'me', period: 'this_month' }),
      figure({ measure: ['handling_time'], assigneeId: 'me', period: 'this_month' }),
      part(4, 'urgent', null),
      part(8, 'queue', 'mine'),
      chart(6, { measure: ['resolved_count'], by: ['week'], assigneeId: 'me', period: 'last_90_days' }),
      chart(6, { measure: ['count'], by: ['category'], assigneeId: 'me', period: 'last_90_days' }),
    ],
  },
  {
    code: 'service_levels',
    roles: ['service_manager', 'site_manager', 'project_manager', 'dispatcher', 'team_leader', 'auditor'],
    isFirst: false,
    tiles: [
      strip('clock_figures'),
      part(6, 'clocks', 'due'),
      part(6, 'clocks', 'breached'),
      chart(8, { measure: ['overdue_rate'], by: ['month'], period: 'last_12_months' }),
      part(4, 'queue', 'due_today'),
    ],
  },
];

export function deliveredDashboard(code: string): DeliveredDashboard | undefined {
  return deliveredDashboards.find((delivered) => delivered.code === code);
}

function figure(question: SavedQuestion): Tile {
  return { kind: 'figure', title: null, width: 3, height: 1, facts: 'tickets', question };
}

function chart(width: 6 | 8 | 12, question: SavedQuestion): Tile {
  return { kind: 'chart', title: null, width, height: 2, facts: 'tickets', question };
}

function part(width: 4 | 6 | 8, code: string, choice: string | null): Tile {
  return { kind: 'part', title: null, width, height: 2, part: code, choice };
}

/** A row of figures. */
function strip(code: string): Tile {
  return { kind: 'part', title: null, width: 12, height: 1, part: code, choice: null };
}
