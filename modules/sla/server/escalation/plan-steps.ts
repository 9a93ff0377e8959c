import type { Id } from '../../../../kernel/id.ts';
import { sideBySide } from '../../../../platform/database/side-by-side.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { calendarOfClock } from '../follow/clock-calendar.ts';
import { countedBy } from '../follow/counted-by.rules.ts';
import type { WorkingCalendar } from '../../../../kernel/working-time/working-calendar.ts';
import { handsOfSubjects, type ModulesAbove } from '../subjects/modules-above.ts';
import { firedKeys } from './clock-step.store.ts';
import { stepsDue, type StepsDue } from './due-steps.rules.ts';
import type { EscalationRule } from './escalation-rule.rules.ts';
import { rulesInUse } from './escalation-rule.store.ts';
import { clocksToPlan, type PlannedClock } from './step-plan.store.ts';

export interface StepPlan extends StepsDue {
  clock: PlannedClock;
  /** The hours of its line, whatever it counts by. */
  hours: WorkingCalendar;
}

type Hands = Pick<ModulesAbove, 'sources'>;

/** Of each clock what is due now, and when to look at it next; in as many statements for a hundred as for one. */
export async function planSteps(tx: Tx, above: Hands, clockIds: readonly Id[]): Promise<StepPlan[]> {
  const [rules, clocks, fired] = await sideBySide(rulesInUse(tx), clocksToPlan(tx, clockIds), firedKeys(tx, clockIds));
  const teamOf = await teamsOf(tx, above, { clocks, rules });
  const plans: StepPlan[] = [];
  for (const clock of clocks) {
    const calendar = await calendarOfClock(tx, clock);
    const of = {
      clock: { ...clock, teamId: teamOf(clock) },
      calendar: countedBy(calendar, clock),
      fired: fired.get(clock.id) ?? new Set<string>(),
    };
    plans.push({ clock, hours: calendar.working, ...stepsDue(of, rules, tx.now) });
  }
  return plans;
}

/** Asked only where a rule asks. */
async function teamsOf(
  tx: Tx,
  above: Hands,
  { clocks, rules }: { clocks: readonly PlannedClock[]; rules: readonly EscalationRule[] },
): Promise<(clock: PlannedClock) => Id | null> {
  if (!rules.some(({ conditions }) => conditions.teamIds)) return () => null;
  const subjects = clocks.map(({ subjectKind, subjectId }) => ({ kind: subjectKind, id: subjectId }));
  const hands = await handsOfSubjects(tx, above, subjects);
  return ({ subjectId }) => hands.get(subjectId)?.team?.id ?? null;
}
