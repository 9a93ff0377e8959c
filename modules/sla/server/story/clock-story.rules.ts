import { instantOf, millisecondsOf, type Instant } from '../../../../kernel/instant.ts';
import type { StoryLine, StoryMark } from '../../clock-story.contract.ts';
import type { ClockWork } from '../clocks/clock-derivation.rules.ts';
import type { Span } from '../clocks/counting.rules.ts';
import { workOf } from '../clocks/terms.rules.ts';
import type { PromisedTerms } from '../follow/promised-terms.rules.ts';
import { foldedTimes } from './fold-times.rules.ts';
import { timesOf, type TimesGround, type ToldTime } from './story-times.rules.ts';

export interface StoryGround extends TimesGround {
  /** As of now; null: not breached. */
  breachedAt: Instant | null;
}

type Work = ClockWork<PromisedTerms>;

/** What was promised one after the other; of a clock that ran no time, the one that it is judged by. */
export function promisesIn({ spans, judged }: Work): PromisedTerms[] {
  const all = spans.length === 0 ? [judged.terms] : spans.map(({ terms }) => terms);
  return all.filter((terms, index) => index === 0 || !isRestart(all[index - 1], terms));
}

/** The story of one clock: stretches of time, and between them what happened (SLA-07). */
export function linesOf(work: Work, ground: StoryGround): StoryLine[] {
  const marks = marksOf(work, ground);
  const cuts = marks.map(({ at }) => millisecondsOf(at));
  const times = foldedTimes(cutAt(timesOf(work, ground), cuts), cuts);
  const told = withSums(times, work);
  const lines: StoryLine[] = [...marks, ...told];
  return lines.toSorted(
    (one, other) => placeOf(one) - placeOf(other) || Number(one.is === 'time') - Number(other.is === 'time'),
  );
}

export function countedIn(lines: readonly StoryLine[]): number {
  const milliseconds = lines.map((line) => (line.is === 'time' ? Math.round(line.countedSeconds * 1000) : 0));
  return milliseconds.reduce((sum, one) => sum + one, 0) / 1000;
}

function placeOf(line: StoryLine): number {
  return millisecondsOf(line.is === 'time' ? line.from : line.at);
}

function marksOf({ run, spans }: Work, { breachedAt, now }: StoryGround): StoryMark[] {
  const marks: StoryMark[] = [mark('started', run.start, 0)];
  let promise = 0;
  for (const [index, { from, terms }] of spans.entries()) {
    if (index === 0) continue;
    const isAnew = isRestart(spans[index - 1]?.terms, terms);
    if (!isAnew) promise += 1;
    marks.push(isAnew ? mark('restarted', from) : mark('promised', from, promise));
  }
  if (breachedAt !== null) marks.push(mark('breached', millisecondsOf(breachedAt)));
  const { end } = run;
  marks.push(end ? mark(end.phase === 'void' ? 'voided' : 'stopped', end.at) : mark('now', Math.max(now, run.start)));
  return marks;
}

function mark(what: StoryMark['what'], at: number, promise: number | null = null): StoryMark {
  return { is: 'mark', what, at: instantOf(at), promise };
}

/** By the same line, only counted from the beginning again: a reopening. */
function isRestart(before: PromisedTerms | undefined, terms: PromisedTerms): boolean {
  return (
    before !== undefined && terms.restarts && before.line === terms.line && before.circumstances === terms.circumstances
  );
}

/** A breach may fall into the middle of a stretch. */
function cutAt(times: readonly ToldTime[], cuts: readonly number[]): ToldTime[] {
  const inOrder = cuts.toSorted((one, other) => one - other);
  return times.flatMap((time) => {
    const within = inOrder.filter((at) => at > time.from && at < time.to);
    const borders = [time.from, ...within, time.to];
    return within.length === 0
      ? [time]
      : borders.slice(1).map((to, index) => part(time, borders[index] ?? time.from, to));
  });
}

/** Before it is folded a stretch is open throughout or not at all. */
function part(time: ToldTime, from: number, to: number): ToldTime {
  const length = to - from;
  return { ...time, from, to, open: time.open === 0 ? 0 : length, counted: time.counted === 0 ? 0 : length };
}

function withSums(times: readonly ToldTime[], { spans }: Work): StoryLine[] {
  let elapsed = 0;
  return times.map(({ from, to, open, counted, date: _date, ...time }): StoryLine => {
    elapsed += counted;
    const target = targetOf(spans.findLast((span) => span.from <= from));
    return {
      is: 'time',
      ...time,
      from: instantOf(from),
      to: instantOf(to),
      wallSeconds: (to - from) / 1000,
      openSeconds: open / 1000,
      countedSeconds: counted / 1000,
      elapsedSeconds: elapsed / 1000,
      remainingSeconds: target === null || time.isDropped ? null : (target - elapsed) / 1000,
    };
  });
}

function targetOf(span: Span<PromisedTerms> | undefined): number | null {
  return span ? (workOf(span.terms, span.base)?.milliseconds ?? null) : null;
}
