import { instantOf } from '../../kernel/instant.ts';
import { deliveredCalendars } from '../../kernel/working-time/delivered-calendars.ts';
import { resolveLayers } from '../../kernel/working-time/layers.ts';
import { WorkingCalendar } from '../../kernel/working-time/working-calendar.ts';
import { nationalDaysOf } from '../../modules/calendars/server/national-days/national-days.seed.ts';
import { movesOf, type ForeignTicket } from '../../modules/service-desk/server/import/incident-history.rules.ts';
import { readTicketLog } from '../../modules/service-desk/server/import/read-ticket-log.ts';
import { serviceNowEventLog } from '../../modules/service-desk/server/import/servicenow-event-log.delivered.ts';
import { timedImport } from '../../modules/service-desk/server/import/timed-import.rules.ts';
import type { WantedLine } from '../../modules/sla/agreement-line.contract.ts';
import type { FollowedClock } from '../../modules/sla/server/follow/followed-subject.rules.ts';
import { followedClocks } from '../../modules/sla/server/follow/followed.rules.ts';
import { agreementWith } from '../../modules/sla/server/follow/promises.factory.ts';
import { contestsOf } from '../../modules/sla/server/selection/choose-lines.rules.ts';
import { inForceAt } from '../../modules/sla/server/selection/promised.rules.ts';
import { priorities, type Priority } from '../../modules/catalogue/priority.contract.ts';
import { logPath } from './log-by-hand.ts';

/** What is promised to the imported log: minutes of working time from opened to resolved. */
export const targetMinutes: Record<Priority, number> = { P1: 4 * 60, P2: 8 * 60, P3: 24 * 60, P4: 40 * 60 };

/** All reasons for waiting that the log knows. */
export const allReasons = ['awaiting_customer', 'awaiting_vendor', 'third_party'];

/** Until somebody accepts, as delivered: the issue names targets for resolving only. */
const responseMinutes: Record<Priority, number> = { P1: 30, P2: 60, P3: 120, P4: 240 };

export function logLines(pausingReasons: string[]): Omit<WantedLine, 'calendarId'>[] {
  return [...linesOf('response', responseMinutes), ...linesOf('resolution', targetMinutes)].map((line) => ({
    name: null,
    ...line,
    pausingReasons,
    stopsOn: null,
    onPriorityChange: 'keep',
    onReopening: 'continue',
    beyondLimit: 'as_is',
    extensionPercent: null,
  }));
}

function linesOf(kind: string, minutes: Record<Priority, number>) {
  return priorities.map((priority) => ({
    kind,
    conditions: { priorities: [priority] },
    target: { value: minutes[priority], unit: 'minute' as const },
  }));
}

const nation = [2016, 2017, 2018].flatMap(nationalDaysOf);
const office = new WorkingCalendar('5×8', resolveLayers(deliveredCalendars['5x8'], { nation }));

export async function readLog(): Promise<ForeignTicket[]> {
  const progress = () => undefined;
  const log = { path: logPath, profile: serviceNowEventLog, timeZone: 'Asia/Shanghai', progress };
  return (await readTicketLog(log)).tickets;
}

/** The resolution clocks that the product gives the incidents of the log, by their numbers. */
export function clocksByEngine(
  tickets: readonly ForeignTicket[],
  pausingReasons: string[],
): Map<string, FollowedClock> {
  const agreement = agreementWith(logLines(pausingReasons));
  const contests = contestsOf(inForceAt([agreement], instantOf(Date.UTC(2016, 0, 1))));
  return new Map(
    tickets.flatMap((ticket) => {
      const clocks = followedClocks(factsOf(ticket), { contests, calendarOf: () => office });
      const clock = clocks.find(({ kind }) => kind === 'resolution');
      return clock ? [[ticket.number, clock] as const] : [];
    }),
  );
}

function factsOf({ facts, standings }: ForeignTicket) {
  const history = movesOf(standings);
  const respondedAt = history.find(({ status }) => status === 'in_progress')?.at ?? null;
  const times = { recordedAt: facts.openedAt, respondedAt, resolvedAt: facts.resolvedAt, agreedAt: null };
  return timedImport(times, { history, milestones: [] }, 'log');
}
