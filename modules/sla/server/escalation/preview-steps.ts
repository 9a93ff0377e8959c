import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import { instantOf, millisecondsOf, type Instant } from '../../../../kernel/instant.ts';
import { dueAfter } from '../../../../kernel/working-time/due-after.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { calendarFor } from '../../../calendars/index.ts';
import { priorities, type Priority } from '../../../catalogue/priority.contract.ts';
import type { previewEscalationRule as endpoint, StepPreview, WantedStep } from '../../escalation-rule.contract.ts';
import { agreementsPromised } from '../agreements/agreements-promised.ts';
import { refuseUnreckonable } from '../follow/clock.refusals.ts';
import { countedBy } from '../follow/counted-by.rules.ts';
import { countsNights } from '../follow/promised-target.rules.ts';
import { chosenLine, contestsOf, type Contest, type RankedLine } from '../selection/choose-lines.rules.ts';
import { inForceAt } from '../selection/promised.rules.ts';
import type { Traits } from '../selection/traits.rules.ts';
import { inOrder, isFor } from './escalation-rule.rules.ts';
import { refuseUnsoundRule } from './refuse-unsound-rule.ts';
import { stepTimes } from './step-times.rules.ts';

type Input = InputOf<typeof endpoint>;

/** "A P1 recorded now: 50 % at 10:15 …", by what the plainest incident is promised. Changes nothing. */
export async function previewSteps(tx: Tx, input: Input): Promise<AnswerOf<typeof endpoint>> {
  const { conditions, startAt = tx.now } = input;
  await refuseUnsoundRule(tx, input);
  const steps = inOrder(input.steps);
  // of several customers the first stands for them
  const customerId = conditions.customerIds?.[0] ?? null;
  const contests = contestsOf(inForceAt(await agreementsPromised(tx, customerId), startAt));
  const clocks: StepPreview[] = [];
  for (const contest of contests) {
    for (const priority of priorities) {
      const chosen = chosenLine(contest, { priority, traits: plainest });
      const traits = chosen && traitsOf(contest, { priority, chosen, customerId });
      if (!traits || !isFor({ conditions: { ...conditions, teamIds: undefined } }, traits)) continue;
      const clock = await previewed(tx, chosen, { startAt, steps, customerId }).catch(refuseUnreckonable);
      if (clock) clocks.push({ level: contest.level, kind: contest.kind, priority, ...clock });
    }
  }
  return { startAt, clocks };
}

interface Choice {
  priority: Priority;
  chosen: RankedLine;
  customerId: string | null;
}

function traitsOf({ level, kind }: Contest, { priority, chosen, customerId }: Choice) {
  return { level, kind, priority, customerId: customerId ?? '', agreementId: chosen.agreement.id, teamId: null };
}

interface Asked {
  startAt: Instant;
  steps: readonly WantedStep[];
  customerId: string | null;
}

/** Null: by the date agreed with the customer, which nobody knows yet. */
async function previewed(tx: Tx, { line }: RankedLine, { startAt, steps, customerId }: Asked) {
  if (line.target === null) return null;
  const place = customerId === null ? undefined : { customerId, siteId: null };
  const calendar = await calendarFor(tx, line.calendarId, { place });
  if (!calendar) throw new Error(`there is no calendar ${line.calendarId}`);
  const working = countedBy(calendar, { countsNights: countsNights(line) });
  const deadlineAt = dueAfter(calendar.working, startAt, line.target);
  const clock = {
    phase: 'running' as const,
    targetSeconds: working.between(millisecondsOf(startAt), millisecondsOf(deadlineAt)) / 1000,
    elapsedSeconds: 0,
    countedTo: startAt,
    startedAt: startAt,
    termsFrom: startAt,
    stoppedAt: null,
    deadlineAt,
    breachedAt: null,
    pauses: [],
  };
  const due = steps.flatMap(({ at }) => {
    const [first] = stepTimes(clock, working, at);
    return first ? [{ at, dueAt: instantOf(first.at) }] : [];
  });
  return { calendar: calendar.name, deadlineAt, steps: due };
}

/** An incident of somebody who is no VIP, at no site in particular. */
const plainest: Traits = {
  kind: 'incident',
  categoryIds: [],
  siteId: null,
  region: null,
  assetId: null,
  assetKind: null,
  isVip: false,
  contractId: null,
  isBeyondLimit: false,
  teamId: null,
  assigneeId: null,
};
