import { instantsOf, type Moments } from './moments.rules.ts';
import { repeatedRuns } from './repeated-runs.rules.ts';
import type { Course, Run, RunEnd } from './run.rules.ts';
import { isSettled } from './stretches.rules.ts';
import type { OnReopening } from './terms.rules.ts';

/**
 * The runs of a clock. What is not repeated runs from the first start on; a reopening begins another run where the terms
 * of that moment want a new clock.
 */
export function runsOf(course: Course, moments: Moments, onReopening: (at: number) => OnReopening): Run[] {
  if (course.isRepeated) return repeatedRuns(course, moments);
  const [first] = instantsOf(moments, course.startsOn);
  if (first === undefined) return [];
  const anew = moments.reopenings.filter((at) => at > first && onReopening(at) === 'new');
  const starts = [first, ...anew];
  return starts.map((start, index) => {
    const until = starts[index + 1] ?? null;
    return { number: index + 1, start, end: endOf(course, moments, { start, until }) };
  });
}

interface Window {
  start: number;
  /** When the next run begins; null: this is the last one. */
  until: number | null;
}

function endOf({ stopsOn }: Course, moments: Moments, window: Window): RunEnd | null {
  const reached = reachedAt(stopsOn, moments, window);
  const at = reached ?? settledIn(moments, window);
  if (at === null) return null;
  const isVoid = reached === null || moments.isCancelled;
  return { at, phase: isVoid ? 'void' : 'stopped', isReached: reached !== null };
}

function reachedAt(stopsOn: Course['stopsOn'], moments: Moments, window: Window): number | null {
  if (stopsOn === 'resolved') return resolvedIn(moments, window);
  const instants = [...instantsOf(moments, stopsOn)];
  // an imported log may know of these without a status that tells
  if (stopsOn === 'accepted' && moments.respondedAt !== null) instants.push(moments.respondedAt);
  if (endsWithResolving.has(stopsOn)) {
    instants.push(...instantsOf(moments, 'resolved'));
    if (moments.resolvedAt !== null) instants.push(moments.resolvedAt);
  }
  const { start, until } = window;
  const within = instants.filter((at) => at >= start && (until === null || at < until));
  return within.length === 0 ? null : Math.min(...within);
}

/** What is resolved before anyone accepts, answers or finds a way around it waits for none of these any longer. */
const endsWithResolving: ReadonlySet<Course['stopsOn']> = new Set(['accepted', 'answered', 'workaround']);

/** The last resolving, as long as it stands; before the next run, that which the reopening ended. */
function resolvedIn(moments: Moments, { start, until }: Window): number | null {
  if (until === null) return moments.resolvedAt === null ? null : Math.max(start, moments.resolvedAt);
  return instantsOf(moments, 'resolved').findLast((at) => at >= start && at <= until) ?? null;
}

/** Since when nobody is expected to act, at the end of the window. */
function settledIn({ settledAt, changes }: Moments, { start, until }: Window): number | null {
  if (until === null) return settledAt === null ? null : Math.max(start, settledAt);
  const earlier = changes.filter(({ at }) => at < until);
  const lastOpen = earlier.findLastIndex(({ status }) => !isSettled(status));
  return Math.max(start, earlier[lastOpen + 1]?.at ?? until);
}
