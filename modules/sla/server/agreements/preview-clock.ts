import type { Instant } from '../../../../kernel/instant.ts';
import { dueAfter } from '../../../../kernel/working-time/due-after.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { calendarFor } from '../../../calendars/index.ts';
import type { PreviewedClock } from '../../agreement-preview.contract.ts';
import { chosenLine, namedConditions, type Circumstances, type Contest } from '../selection/choose-lines.rules.ts';
import { explainChoice, type Candidate } from '../selection/explain-choice.rules.ts';
import { placeInDraft, type Owner } from './draft-agreement.ts';

interface Asked extends Circumstances {
  startAt: Instant;
  owner: Owner;
}

/** One clock as it would be, by the line that wins; null: none fits, and nothing is promised. */
export async function previewClock(tx: Tx, contest: Contest, asked: Asked): Promise<PreviewedClock | null> {
  const chosen = chosenLine(contest, asked);
  if (!chosen) return null;
  const { line, agreement, source } = chosen;
  const { customerId } = asked.owner;
  const place = customerId === null ? undefined : { customerId, siteId: asked.traits?.siteId ?? null };
  const calendar = await calendarFor(tx, line.calendarId, { place });
  if (!calendar) throw new Error(`there is no calendar ${line.calendarId}`);
  const deadlineAt = line.target === null ? null : dueAfter(calendar.working, asked.startAt, line.target);
  return {
    kind: line.kind,
    at: placeInDraft(line),
    lineName: line.name,
    agreementName: agreement.name,
    source,
    conditions: namedConditions(line.conditions),
    beaten: beatenBy(explainChoice(contest, asked)),
    startsOn: line.course.startsOn,
    target: line.target,
    deadlineAt,
    calendarName: calendar.name,
    isProvisional: deadlineAt !== null && calendar.isProvisional(deadlineAt),
  };
}

function beatenBy(candidates: readonly Candidate[]): PreviewedClock['beaten'] {
  const count = (loss: Candidate['lostBy']) => candidates.filter(({ lostBy }) => lostBy === loss).length;
  return { source: count('source'), conditions: count('conditions'), position: count('position') };
}
