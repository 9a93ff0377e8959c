import { millisecondsOf } from '../../../../kernel/instant.ts';
import type { MilestoneKind } from '../../clock-kind.contract.ts';
import { isSettled } from './stretches.rules.ts';
import type { NotedMilestone, SubjectFacts, SubjectHands, SubjectStatus } from './subject-facts.rules.ts';

/** When what clocks wait for happened, in milliseconds, each list in order and not before the recording. */
export interface Moments {
  recordedAt: number;
  /** The first acceptance. */
  respondedAt: number | null;
  /** The resolving that stands. */
  resolvedAt: number | null;
  /** Each change, none before the one in front of it. */
  changes: readonly { at: number; status: SubjectStatus }[];
  /** When it was open again after it was settled. */
  reopenings: readonly number[];
  /** Since when it is settled for good; null: it is open. */
  settledAt: number | null;
  isCancelled: boolean;
  noted(kind: NotedMilestone): readonly number[];
  handedOver: readonly number[];
}

export function momentsOf(facts: SubjectFacts): Moments {
  const recordedAt = millisecondsOf(facts.recordedAt);
  const clamped = (at: string | null) => (at === null ? null : Math.max(recordedAt, millisecondsOf(at)));
  const changes = changesOf(facts, recordedAt);
  const last = changes.at(-1);
  const lastOpen = changes.findLastIndex(({ status }) => !isSettled(status));
  return {
    recordedAt,
    respondedAt: clamped(facts.respondedAt),
    resolvedAt: clamped(facts.resolvedAt),
    changes,
    reopenings: changes.filter((one, index) => isReopening(changes[index - 1], one)).map(({ at }) => at),
    settledAt: last && isSettled(last.status) ? (changes[lastOpen + 1]?.at ?? null) : null,
    isCancelled: last?.status === 'cancelled',
    noted: (kind) => notedOf(facts, kind, recordedAt),
    handedOver: handoversOf(facts, changes),
  };
}

/** All instants of a milestone. Of acceptances and resolvings those that the statuses tell. */
export function instantsOf(moments: Moments, kind: MilestoneKind): readonly number[] {
  const { recordedAt, changes } = moments;
  switch (kind) {
    case 'recorded':
      return [recordedAt];
    case 'accepted':
      return changes.filter(({ status }) => status === 'in_progress').map(({ at }) => at);
    case 'resolved':
      return changes.filter(({ status }) => status === 'resolved').map(({ at }) => at);
    case 'handed_over':
      return moments.handedOver;
    case 'answered':
      return moments.noted('updated');
    default:
      return moments.noted(kind);
  }
}

interface Change {
  at: number;
  status: SubjectStatus;
}

function changesOf({ history }: SubjectFacts, recordedAt: number): Change[] {
  let latest = recordedAt;
  return history.map(({ at, status }) => {
    latest = Math.max(latest, millisecondsOf(at));
    return { at: latest, status };
  });
}

function isReopening(before: Change | undefined, { status }: Change): boolean {
  return before !== undefined && isSettled(before.status) && !isSettled(status);
}

function notedOf({ milestones }: SubjectFacts, kind: NotedMilestone, recordedAt: number): number[] {
  return milestones
    .filter((one) => one.kind === kind)
    .map(({ at }) => Math.max(recordedAt, millisecondsOf(at)))
    .toSorted((one, other) => one - other);
}

/** Into other hands that have yet to accept: whoever takes it from a queue holds it already. */
function handoversOf({ history }: SubjectFacts, changes: readonly Change[]): number[] {
  const handovers: number[] = [];
  let before: SubjectHands = { teamId: null, assigneeId: null };
  for (const [index, { traits, status }] of history.entries()) {
    const change = changes[index];
    if (!traits || !change) continue;
    const isMoved = traits.teamId !== before.teamId || traits.assigneeId !== before.assigneeId;
    const isInHands = traits.teamId !== null || traits.assigneeId !== null;
    if (isMoved && isInHands && (status === 'registered' || status === 'waiting')) handovers.push(change.at);
    before = traits;
  }
  return handovers;
}
