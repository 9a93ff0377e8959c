import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import type { WorkingCalendar } from '../../../../kernel/working-time/working-calendar.ts';
import type { Priority } from '../../../catalogue/priority.contract.ts';
import { alwaysOpen } from '../clocks/always-open.rules.ts';
import type { Terms } from '../clocks/terms.rules.ts';
import { chosenLine, type Contest } from '../selection/choose-lines.rules.ts';
import type { PromisedLine } from '../selection/promised.rules.ts';
import type { CircumstancesFrom } from './circumstances.rules.ts';
import { countsNights, promisedTarget } from './promised-target.rules.ts';

/** Terms with the line that they come from, and the circumstances that it was chosen by. */
export interface PromisedTerms extends Terms {
  line: PromisedLine;
  siteId: Id | null;
  priority: Priority | null;
  circumstances: CircumstancesFrom;
  /** No line fits any more: it is timed on by the one before, but nothing is owed. */
  isOwed: boolean;
}

export interface TermsGround {
  /** Where traits say nothing of it. */
  agreedAt: Instant | null;
  /** Undefined: there is no such calendar. */
  calendarOf(calendarId: Id, siteId: Id | null): WorkingCalendar | undefined;
}

/** What a line promised, from one change to the next; empty when no line ever fits. */
export function promisedTerms(
  contest: Contest,
  circumstances: readonly CircumstancesFrom[],
  ground: TermsGround,
): PromisedTerms[] {
  const all: PromisedTerms[] = [];
  for (const present of circumstances) {
    const line = chosenLine(contest, present)?.line;
    const last = all.at(-1);
    if (!line) {
      if (last?.isOwed) all.push({ ...last, from: present.from, target: null, restarts: false, isOwed: false });
      continue;
    }
    const terms = termsBy(line, present, ground);
    if (terms && !(last && saysSame(last, terms))) all.push({ ...terms, restarts: restartsAfter(last, terms) });
  }
  return all;
}

function termsBy(line: PromisedLine, present: CircumstancesFrom, ground: TermsGround): PromisedTerms | null {
  const { traits, priority, from } = present;
  const siteId = traits?.siteId ?? null;
  const agreedAt = traits?.agreedAt === undefined ? ground.agreedAt : traits.agreedAt;
  const calendar = ground.calendarOf(line.calendarId, siteId);
  if (!calendar) return null;
  return {
    from,
    target: promisedTarget(line, agreedAt, traits?.isBeyondLimit === true),
    pausesIn: line.pausingReasons,
    calendar: countsNights(line) ? alwaysOpen(calendar.timeZone) : calendar,
    restarts: false,
    onReopening: line.onReopening,
    line,
    siteId,
    priority,
    circumstances: present,
    isOwed: true,
  };
}

/** Another priority, category or site may choose the same: nothing changes then. */
function saysSame(one: PromisedTerms, other: PromisedTerms): boolean {
  return (
    one.isOwed &&
    one.line === other.line &&
    one.siteId === other.siteId &&
    one.circumstances.traits?.isBeyondLimit === other.circumstances.traits?.isBeyondLimit &&
    dueAtOf(one) === dueAtOf(other)
  );
}

function dueAtOf({ target }: PromisedTerms): Instant | null {
  return target && 'dueAt' in target ? target.dueAt : null;
}

function restartsAfter(last: PromisedTerms | undefined, { line }: PromisedTerms): boolean {
  return last !== undefined && last.line !== line && line.onPriorityChange === 'restart';
}
