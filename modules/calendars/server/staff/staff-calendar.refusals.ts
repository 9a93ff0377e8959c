import { refusalsOf } from '../../../../kernel/refusal.ts';

export const staffCalendarRefusals = refusalsOf('calendars', 'staff_calendar', { is_retired: 409 });
