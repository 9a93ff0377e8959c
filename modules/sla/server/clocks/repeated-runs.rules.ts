import { instantsOf, type Moments } from './moments.rules.ts';
import type { Course, Run, RunEnd } from './run.rules.ts';
import { isSettled } from './stretches.rules.ts';

/** Each start is a run of its own: silences, hand-overs, orders. */
export function repeatedRuns(course: Course, moments: Moments): Run[] {
  if (course.startsOn === course.stopsOn) return silences(course, moments);
  return course.startsOn === 'handed_over' ? handovers(course, moments) : orders(course, moments);
}

/** From one to the next, also from a reopening on, for as long as it is not settled. */
function silences({ startsOn }: Course, moments: Moments): Run[] {
  const told = instantsOf(moments, startsOn).filter((at) => !isSettledAt(moments, at));
  const [first] = told;
  const reopened = moments.reopenings.filter((at) => first !== undefined && at > first);
  const starts = inOrder([...told, ...reopened]);
  return starts.map((start, index) => {
    const next = starts[index + 1] ?? Number.POSITIVE_INFINITY;
    const settled = moments.changes.find(({ at, status }) => at >= start && isSettled(status));
    const at = Math.min(next, settled?.at ?? next);
    const isReached = at < next ? settled?.status !== 'cancelled' : true;
    return { number: index + 1, start, end: Number.isFinite(at) ? ended(moments, at, isReached) : null };
  });
}

/** What is handed on before anybody took it is waited for no more from those who had it. */
function handovers({ startsOn, stopsOn }: Course, moments: Moments): Run[] {
  const starts = instantsOf(moments, startsOn);
  const stops = inOrder([...instantsOf(moments, stopsOn), ...instantsOf(moments, 'resolved')]);
  return starts.map((start, index) => {
    const next = starts[index + 1] ?? Number.POSITIVE_INFINITY;
    const reached = stops.find((at) => at >= start && at <= next);
    const settled = moments.changes.find(({ at, status }) => at >= start && isSettled(status))?.at;
    const at = reached ?? Math.min(next, settled ?? Number.POSITIVE_INFINITY);
    return { number: index + 1, start, end: Number.isFinite(at) ? ended(moments, at, reached !== undefined) : null };
  });
}

/** Several may be out at once; what comes in answers the oldest. What nobody needs any more is not waited for. */
function orders({ startsOn, stopsOn }: Course, moments: Moments): Run[] {
  const stops = [...instantsOf(moments, stopsOn)];
  const answersOne = answeringOne.has(stopsOn);
  return instantsOf(moments, startsOn).map((start, index) => {
    const stop = stops.find((at) => at >= start);
    if (stop !== undefined && answersOne) stops.splice(stops.indexOf(stop), 1);
    if (stop !== undefined) return { number: index + 1, start, end: ended(moments, stop, true) };
    const { settledAt } = moments;
    const end = settledAt === null ? null : ended(moments, Math.max(start, settledAt), false);
    return { number: index + 1, start, end };
  });
}

const answeringOne: ReadonlySet<Course['stopsOn']> = new Set(['parts_delivered', 'supplier_done']);

function ended({ isCancelled }: Moments, at: number, isReached: boolean): RunEnd {
  return { at, phase: isReached && !isCancelled ? 'stopped' : 'void', isReached };
}

function isSettledAt({ changes }: Moments, instant: number): boolean {
  const present = changes.findLast(({ at }) => at <= instant);
  return present !== undefined && isSettled(present.status);
}

function inOrder(instants: readonly number[]): number[] {
  return [...new Set(instants)].toSorted((one, other) => one - other);
}
