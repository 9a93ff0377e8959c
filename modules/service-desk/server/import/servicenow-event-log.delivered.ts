import type { ImportProfile } from './import-profile.rules.ts';

const waits = (waitingReason: string) => ({ status: 'waiting', waitingReason }) as const;
const is = (status: 'registered' | 'in_progress' | 'resolved' | 'closed') => ({ status, waitingReason: null }) as const;

/**
 * The audit log of ServiceNow incidents, a row a save: as published by UCI (dataset 498, "Incident management process
 * enriched event log"). Times of opening, resolving and closing carry their final values on every row.
 */
export const serviceNowEventLog = {
  code: 'servicenow-event-log',
  kind: 'incident',
  timeZone: 'Asia/Shanghai',
  timeFormat: 'd/M/yyyy HH:mm',
  missing: '?',
  columns: {
    number: 'number',
    order: 'sys_mod_count',
    state: 'incident_state',
    changedAt: 'sys_updated_at',
    openedAt: 'opened_at',
    resolvedAt: 'resolved_at',
    closedAt: 'closed_at',
    priority: 'priority',
    impact: 'impact',
    urgency: 'urgency',
    channel: 'contact_type',
    overdue: 'made_sla',
    reopenCount: 'reopen_count',
    caller: 'caller_id',
    site: 'location',
    recorder: 'opened_by',
    team: 'assignment_group',
    assignee: 'assigned_to',
    resolver: 'resolved_by',
    category: 'category',
    subcategory: 'subcategory',
    resolutionCode: 'closed_code',
  },
  title: [['category', 'subcategory'], ['u_symptom']],
  states: {
    New: is('registered'),
    Active: is('in_progress'),
    'Awaiting User Info': waits('awaiting_customer'),
    'Awaiting Vendor': waits('awaiting_vendor'),
    'Awaiting Problem': waits('third_party'),
    'Awaiting Evidence': waits('third_party'),
    Resolved: is('resolved'),
    Closed: is('closed'),
    '-100': 'unchanged',
  },
  priorities: { '1 - Critical': 'P1', '2 - High': 'P2', '3 - Moderate': 'P3', '4 - Low': 'P4' },
  // chosen so that the delivered priority matrix gives the priorities that the log has: docs/decisions/0016
  impacts: { '1 - High': 'severely_degraded', '2 - Medium': 'degraded', '3 - Low': 'none' },
  urgencies: { '1 - High': 'high', '2 - Medium': 'normal', '3 - Low': 'low' },
  channels: {
    Phone: 'phone',
    IVR: 'phone',
    Email: 'email',
    'Self service': 'portal',
    'Direct opening': 'walk_in',
  },
  overdue: { true: false, false: true },
} as const satisfies ImportProfile;
