import type { ClockStory, StoryCandidate, StoryMark, StoryPromise, StoryTime } from './clock-story.contract.ts';

/**
 * The sentences of a story, the same on screen and on paper: by the keys of their texts, so that whoever shows them
 * brings the language.
 */
export interface StorySaying {
  say(key: string, params?: Record<string, unknown>): string;
  /** A reason for waiting, as the provider calls it. */
  reason(code: string): string;
}

/** `26:05:09`: hours, minutes and seconds of any length, as they are added up; whole seconds only, as the bar counts. */
export function exactLength(seconds: number): string {
  const whole = Math.floor(Math.abs(seconds));
  const parts = [Math.floor(whole / 60) % 60, whole % 60].map((part) => String(part).padStart(2, '0'));
  return `${seconds < 0 && whole > 0 ? '−' : ''}${Math.floor(whole / 3600)}:${parts.join(':')}`;
}

/** `响应`, `进展通报（第 2 次）`. */
export function kindWords(
  { clock: { kind, run }, kindName }: Pick<ClockStory, 'clock' | 'kindName'>,
  say: StorySaying['say'],
): string {
  const name = kindName ?? say(`sla:clock.${kind}`);
  return run === 1 ? name : say('sla:story.run', { kind: name, run });
}

/** Why a stretch counted or not. */
export function timeWords(time: StoryTime, { say, reason }: StorySaying): string {
  const { why, dayName, source, waitingReason, isDropped, days } = time;
  const params = {
    name: dayName ?? '',
    source: say(`sla:story.source.${source ?? 'template'}`),
    reason: waitingReason === null ? '' : reason(waitingReason),
  };
  const isUnpaused = waitingReason !== null && why !== 'waiting' && why !== 'reopened';
  const parts = [
    say(`sla:story.why.${why}`, params),
    days > 1 ? say('sla:story.days', { count: days }) : null,
    isUnpaused ? say('sla:story.unpaused', params) : null,
    isDropped ? say('sla:story.dropped') : null,
  ];
  return parts.filter((part) => part !== null).join(say('sla:story.comma'));
}

/** What happened at an instant. */
export function markWords({ what, promise }: StoryMark, story: ClockStory, saying: StorySaying): string {
  const { say } = saying;
  if (what === 'promised') return say('sla:story.mark.promised', promised(story, promise, saying));
  if (what === 'stopped') return say(`sla:story.mark.stopped_${story.clock.result}`);
  if (what === 'now' && story.clock.phase === 'paused') return say('sla:story.mark.now_paused');
  return say(`sla:story.mark.${what}`);
}

function promised({ promises }: ClockStory, at: number | null, saying: StorySaying) {
  const [before, after] = [promises[(at ?? 0) - 1], promises[at ?? 0]];
  const { say } = saying;
  const priority = (of: StoryPromise | undefined) => of?.priority ?? say('sla:story.noPriority');
  return {
    from: priority(before),
    to: priority(after),
    target: after ? targetWords(after, saying) : '',
    elapsed: say(`sla:story.elapsed.${after?.onPriorityChange ?? 'keep'}`),
  };
}

/** What was promised. */
export function targetWords({ target, isOwed, isBeyondLimit }: StoryPromise, { say }: StorySaying): string {
  if (!isOwed) return say('sla:story.notOwed');
  const words = target === null ? say('sla:target.agreed') : say(`sla:target.${target.unit}`, { count: target.value });
  return isBeyondLimit ? say('sla:story.beyondLimit', { target: words }) : words;
}

/** That there is no deadline because the calendar has run out; null: it has not. */
export function runOutWords({ promises }: Pick<ClockStory, 'promises'>, { say }: StorySaying): string | null {
  const promise = promises.find(({ opensNoMore }) => opensNoMore);
  return promise ? say('sla:story.opensNoMore', { name: promise.calendar.name }) : null;
}

/** The line that was chosen; undefined: none fits any more. */
export function chosenOf({ candidates }: StoryPromise): StoryCandidate | undefined {
  return candidates.find(({ lostBy }) => lostBy === null);
}

/** What people call a line: its own name, or its place. */
export function lineWords({ name, position, agreement }: StoryCandidate, { say }: StorySaying): string {
  return say('sla:story.line', { agreement: agreement.name, line: name ?? say('sla:story.place', { position }) });
}

/** Why the line won, or why this one did not. */
export function choiceWords(
  candidate: StoryCandidate,
  chosen: StoryCandidate | undefined,
  saying: StorySaying,
): string {
  const { say } = saying;
  const { lostBy, source, conditions } = candidate;
  if (lostBy === null) {
    return say(conditions.length === 0 ? 'sla:story.won.always' : 'sla:story.won.conditions', {
      source: say(`sla:story.whose.${source}`),
      conditions: conditions.map((one) => conditionWords(one, saying)).join(say('sla:story.comma')),
    });
  }
  return say(`sla:story.lost.${lostBy}`, {
    conditions: unmet(candidate)
      .map((one) => conditionWords(one, saying))
      .join(say('sla:story.comma')),
    source: say(`sla:story.whose.${chosen?.source ?? 'default'}`),
    own: say(`sla:story.whose.${source}`),
    more: chosen?.conditions.length ?? 0,
    less: conditions.length,
  });
}

function unmet({ conditions }: StoryCandidate) {
  return conditions.filter(({ isMet }) => !isMet);
}

function conditionWords({ name, values }: StoryCandidate['conditions'][number], { say }: StorySaying): string {
  const label = say(`sla:condition.${name}`);
  if (values.length === 0) return label;
  const words = values.map((value) => valueWords(name, value, say));
  return say('sla:condition.is', { name: label, values: words.join(say('sla:condition.or')) });
}

/** Codes have texts, those of the provider's own making apart; whatever is called by name already is said as it is. */
function valueWords(name: string, value: string, say: StorySaying['say']): string {
  if (name !== 'kinds' && name !== 'assetKinds') return value;
  const key = name === 'kinds' ? `sla:ticketKind.${value}` : `catalogue:asset_kind.${value}`;
  const text = say(key);
  return key.endsWith(text) ? value : text;
}
