import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { idShape } from '../../kernel/shapes.ts';

export const staffCalendarView = z.object({
  calendar: z.object({ id: idShape, name: z.string(), isRetired: z.boolean() }),
  /** False: none is chosen, and `calendar` is the provider's default. */
  isOwn: z.boolean(),
  abilities: z.array(z.enum(['change'])),
});
export type StaffCalendarView = z.output<typeof staffCalendarView>;

export const readStaffCalendar = endpoint({
  method: 'GET',
  path: '/staff/{staff}/calendar',
  summary: 'The working calendar of a staff member.',
  answer: staffCalendarView,
});

export const setStaffCalendar = endpoint({
  method: 'PUT',
  path: '/staff/{staff}/calendar',
  summary: 'Choose the working calendar of a staff member.',
  body: z.strictObject({
    /** Null: the default, whichever that is. */
    calendarId: z.nullable(idShape),
  }),
  answer: staffCalendarView,
});
