import type { ClockView } from '../../clock.contract.ts';
import type { ClockRow, TimedSubjectView } from '../../clock-list.contract.ts';
import { excuseAbilities } from '../breaches/breach-excuse.policy.ts';
import type { ListedClock } from './clock-list.store.ts';

/** What the module above says of what is timed; undefined: the caller may not see it. */
interface Around {
  words: { name: string; title: string; deskPath: string } | undefined;
  hands: Pick<TimedSubjectView, 'team' | 'assignee'> | undefined;
  /** The clock as it stands at this instant. */
  now: ClockView | undefined;
}

type Caller = Parameters<typeof excuseAbilities>[0];

export function clockRowView(clock: ListedClock, around: Around, caller: Caller): ClockRow {
  const { id, customerId, level, kind, kindName, run, priority, phase, outcome, targetSeconds } = clock;
  const { startedAt, stoppedAt, deadlineAt, overSince: breachedAt, excuse } = clock;
  const remaining = around.now?.remainingSeconds ?? null;
  return {
    id,
    level,
    kind,
    kindName,
    run,
    priority,
    phase,
    outcome,
    subject: timedSubjectView(clock, around),
    customer: { id: customerId, name: clock.customerName },
    agreement: named(clock.agreementId, clock.agreementName),
    line: named(clock.lineId, clock.lineName),
    targetSeconds,
    elapsedSeconds: around.now?.elapsedSeconds ?? clock.elapsedSeconds,
    overSeconds: breachedAt === null || remaining === null ? null : Math.max(0, -remaining),
    startedAt,
    stoppedAt,
    deadlineAt,
    breachedAt,
    excuse: excuse === null ? null : { reason: excuse, name: clock.excuseName },
    abilities: excuseAbilities(caller, outcome),
  };
}

export function timedSubjectView(
  { subjectKind, subjectId }: Pick<ListedClock, 'subjectKind' | 'subjectId'>,
  { words, hands }: Omit<Around, 'now'>,
): TimedSubjectView {
  return {
    kind: subjectKind,
    id: subjectId,
    number: words?.name ?? null,
    title: words?.title ?? null,
    path: words?.deskPath ?? null,
    team: hands?.team ?? null,
    assignee: hands?.assignee ?? null,
  };
}

function named(id: string | null, name: string | null) {
  return id === null || name === null ? null : { id, name };
}
