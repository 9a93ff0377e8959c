import type { Instant } from '../../../../kernel/instant.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import { dueAfter } from '../../../../kernel/working-time/due-after.ts';
import { NeverOpen } from '../../../../kernel/working-time/working-calendar.ts';
import { isProvisional } from '../national-days/national-days.rules.ts';
import type { DeadlineQuestion } from './read-question.ts';
import { deadlineRefusals } from './deadline.refusals.ts';
import type { NamedCalendars } from './named-calendars.ts';
import type { writtenCalendars } from './written-calendars.ts';

export interface DeadlineAnswer {
  /** ISO 8601 with `Z`, without a fraction where it is whole seconds. */
  deadline: string;
  /** Only where it lies in a year that counts as ordinary weeks because its notice isn't known. */
  provisional?: true;
}

export interface Calendars {
  named: NamedCalendars;
  written: ReturnType<typeof writtenCalendars>;
}

/** When what a line asks is due; refuses in words where it never is. */
export function answerDeadline({ calendar, start, target }: DeadlineQuestion, calendars: Calendars): DeadlineAnswer {
  const { working, published } =
    typeof calendar === 'string'
      ? calendars.named(calendar, start)
      : { working: calendars.written(calendar), published: null };
  try {
    const due = dueAfter(working, start, target);
    const isOpen = published !== null && isProvisional(due, working.timeZone, published);
    return { deadline: withoutIdleFraction(due), ...(isOpen && { provisional: true }) };
  } catch (error) {
    if (error instanceof NeverOpen) throw new Refusal(deadlineRefusals.never_open, { name: working.name });
    // what lies outside the years that calendars reckon with
    if (error instanceof RangeError) throw new Refusal(deadlineRefusals.out_of_reach);
    throw error;
  }
}

function withoutIdleFraction(instant: Instant): string {
  return instant.endsWith('.000Z') ? `${instant.slice(0, -5)}Z` : instant;
}
