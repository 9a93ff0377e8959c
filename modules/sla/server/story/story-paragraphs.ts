import type { Instant } from '../../../../kernel/instant.ts';
import type { ClockStory, StoryPromise } from '../../clock-story.contract.ts';
import {
  choiceWords,
  chosenOf,
  exactLength,
  lineWords,
  runOutWords,
  targetWords,
  type StorySaying,
} from '../../clock-story-words.contract.ts';

type At = (instant: Instant) => string;

/** What was promised, when it was due and done, and by how much: a line each. */
export function resultLines(
  { clock, promises, countedSeconds, lateWallSeconds }: ClockStory,
  at: At,
  saying: StorySaying,
) {
  const { say } = saying;
  const last = promises.at(-1);
  const { deadlineAt, stoppedAt, remainingSeconds, phase } = clock;
  const facts: [string, string | null][] = [
    ['target', last ? targetWords(last, saying) : null],
    ['started', at(clock.startedAt)],
    ['deadline', deadlineAt === null ? runOutWords({ promises }, saying) : at(deadlineAt)],
    ['stopped', phase === 'stopped' && stoppedAt !== null ? at(stoppedAt) : null],
    ['summary', say(phase === 'void' ? 'sla:phase.void' : `sla:result.${clock.result}`)],
    ['counted', exactLength(countedSeconds)],
    [
      (remainingSeconds ?? 0) < 0 ? 'late' : 'remaining',
      remainingSeconds === null ? null : exactLength(Math.abs(remainingSeconds)),
    ],
    ['lateWall', lateWallSeconds === null ? null : exactLength(lateWallSeconds)],
  ];
  return facts.flatMap(([name, value]) => (value === null ? [] : [`${say(`sla:story.${name}`)}: ${value}`]));
}

/** By which line and calendar, and why that line won over which others. */
export function promiseLines({ promises, clock }: ClockStory, at: At, saying: StorySaying): string[] {
  const { say } = saying;
  return [
    ...promises.flatMap((promise) => [
      promiseHead(promise, at, saying),
      ...promise.candidates.map((one) => `· ${lineWords(one, saying)} ${choiceWords(one, chosenOf(promise), saying)}`),
      ...(promise.candidateCount > promise.candidates.length
        ? [`· ${say('sla:story.others', { count: promise.candidateCount - promise.candidates.length })}`]
        : []),
    ]),
    ...(clock.isProvisional ? [say('sla:story.provisional')] : []),
  ];
}

function promiseHead(promise: StoryPromise, at: At, saying: StorySaying): string {
  const { say, reason } = saying;
  const { calendar, pausingReasons, versionNumber, priority } = promise;
  const parts = [
    say('sla:story.since', { at: at(promise.from) }),
    priority ?? say('sla:story.noPriority'),
    targetWords(promise, saying),
    say('sla:story.version', { number: versionNumber }),
    say('sla:story.calendarIs', { name: calendar.name, version: calendar.version, zone: calendar.timeZone }),
    pausingReasons.length === 0
      ? say('sla:story.never')
      : `${say('sla:story.pauses')}: ${pausingReasons.map(reason).join(say('sla:condition.or'))}`,
  ];
  return parts.join(' · ');
}
