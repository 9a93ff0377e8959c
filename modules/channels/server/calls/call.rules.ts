import type { Id } from '../../../../kernel/id.ts';
import { secondsBetween, type Instant } from '../../../../kernel/instant.ts';
import type { CallEventKind, CallState } from '../../call.contract.ts';

/** How far ahead a phone system's clock may be, and how late it may tell of something. */
export const mostSecondsAhead = 5 * 60;
export const mostSecondsLate = 7 * 24 * 60 * 60;

/** How long it may ring or be spoken on before nobody believes that it still is. */
export const ringsAtMostHours = 1;
export const talksAtMostHours = 12;

/** What a phone system said of a call. */
export interface CallEvent {
  kind: CallEventKind;
  at: Instant;
  /** Whose extension it names; null: nobody's that we know. */
  staffId: Id | null;
}

/** What a call is by all that was said of it. */
export interface CallCourse {
  state: CallState;
  /** Who has it, or had it last. */
  agentId: Id | null;
  /** Who answered first. */
  firstAgentId: Id | null;
  beganAt: Instant;
  answeredAt: Instant | null;
  transferredAt: Instant | null;
  /** When the other took what was put through. */
  takenOverAt: Instant | null;
  endedAt: Instant | null;
}

/** In the same millisecond, what can only come later is later. */
const order: readonly CallEventKind[] = ['ringing', 'answered', 'transferred', 'ended', 'abandoned'];

/**
 * A function of the set of events, so that late, repeated and disordered ones give the same call. Refuses an empty one:
 * a call is there because something was said of it.
 */
export function courseOf(events: readonly CallEvent[]): CallCourse {
  const told = events.toSorted(
    (a, b) => a.at.localeCompare(b.at) || order.indexOf(a.kind) - order.indexOf(b.kind) || byStaff(a, b),
  );
  const [began] = told;
  if (began === undefined) throw new Error('a call without an event');
  const answers = told.filter(({ kind }) => kind === 'answered');
  const transfer = told.find(({ kind }) => kind === 'transferred');
  const taken = transfer && answers.find(({ at }) => at > transfer.at);
  const end = told.find(({ kind }) => kind === 'ended' || kind === 'abandoned');
  const first = answers[0];
  return {
    state: stateOf({
      hasEnded: end !== undefined,
      wasAnswered: first !== undefined || transfer !== undefined,
      waits: transfer !== undefined && taken === undefined,
    }),
    agentId: agentOf(told, { answers, transfer, taken }),
    firstAgentId: first?.staffId ?? null,
    beganAt: began.at,
    answeredAt: first?.at ?? null,
    transferredAt: transfer?.at ?? null,
    takenOverAt: taken?.at ?? null,
    endedAt: end?.at ?? null,
  };
}

function byStaff(a: CallEvent, b: CallEvent): number {
  return (a.staffId ?? '').localeCompare(b.staffId ?? '');
}

/** Who put it down before anybody answered has abandoned it, whatever the phone system calls that. */
function stateOf({
  hasEnded,
  wasAnswered,
  waits,
}: {
  hasEnded: boolean;
  wasAnswered: boolean;
  waits: boolean;
}): CallState {
  if (hasEnded) return wasAnswered ? 'ended' : 'abandoned';
  if (waits) return 'transferred';
  return wasAnswered ? 'answered' : 'ringing';
}

interface Hands {
  answers: readonly CallEvent[];
  transfer: CallEvent | undefined;
  taken: CallEvent | undefined;
}

/** Whoever took it last; whom it is being put through to; while it rings, the only one for whom it does. */
function agentOf(told: readonly CallEvent[], { answers, transfer, taken }: Hands): Id | null {
  if (transfer !== undefined) return taken?.staffId ?? transfer.staffId ?? answers.at(-1)?.staffId ?? null;
  if (answers.length > 0) return answers.at(-1)?.staffId ?? null;
  const rung = rungStaff(told);
  return rung.length === 1 ? (rung[0] ?? null) : null;
}

/** For whom it rings, or rang. */
export function rungStaff(events: readonly CallEvent[]): Id[] {
  const ids = events.flatMap(({ kind, staffId }) => (kind === 'ringing' && staffId !== null ? [staffId] : []));
  return [...new Set(ids)];
}

type Times = Pick<CallCourse, 'state' | 'beganAt' | 'answeredAt' | 'transferredAt' | 'takenOverAt' | 'endedAt'>;

/** How long the caller waited, spoke, and waited to be put through; null: not known, or not yet. */
export function spansOf({ state, beganAt, answeredAt, transferredAt, takenOverAt, endedAt }: Times) {
  const waitedUntil = answeredAt ?? (state === 'abandoned' ? endedAt : null);
  return {
    waitSeconds: secondsOf(beganAt, waitedUntil),
    talkSeconds: secondsOf(answeredAt, endedAt),
    transferSeconds: secondsOf(transferredAt, takenOverAt),
  };
}

/** A clock that was set back between two events makes no time run backwards. */
function secondsOf(from: Instant | null, to: Instant | null): number | null {
  return from === null || to === null ? null : Math.max(0, Math.round(secondsBetween(from, to)));
}

/** Whether the phone system's own time can be believed. */
export function timeFault(at: Instant, now: Instant): 'in_future' | 'too_late' | null {
  const late = secondsBetween(at, now);
  if (late < -mostSecondsAhead) return 'in_future';
  return late > mostSecondsLate ? 'too_late' : null;
}
