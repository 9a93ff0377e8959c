import type { Id } from '../../../../kernel/id.ts';
import type { Comparison, Condition, Tally } from '../../objective.contract.ts';
import type { Samples } from '../samples/sample.rules.ts';
import type { WindowStretch } from './window.rules.ts';

/** A condition over a series, and how long a sample of it speaks. */
export interface SampledCondition extends Condition {
  holdsSeconds: number;
}

export interface AttainmentTerms {
  /** In order, without overlap. */
  window: readonly WindowStretch[];
  dayCount: number;
  /** All of them at once. */
  conditions: readonly SampledCondition[];
  load: SampledCondition | null;
}

/**
 * Walks through samples from one change to the next and counts milliseconds of the window (SLA-09). Samples are fed hour by
 * hour or day by day; nothing is kept of them but what each series said last.
 *
 * At an instant a series says what its newest sample says, for as long as a sample of it speaks; after that nothing is known.
 * Load not held: not counted at all. Load not known: unknown. Else failed as soon as one condition is known to fail, whatever
 * is not known of others; attained when all hold; otherwise unknown.
 */
export class AttainmentWalk {
  /** Of each day, milliseconds. */
  readonly days: Tally[];
  readonly #window: readonly WindowStretch[];
  readonly #conditions: Voice[];
  readonly #load: Voice | null;
  #at: number;
  #stretch = 0;

  /** `from`: where the walk begins: as much before the window as a sample speaks, so that none is missed. */
  constructor({ window, dayCount, conditions, load }: AttainmentTerms, from: number) {
    this.days = Array.from({ length: dayCount }, () => ({ attained: 0, failed: 0, unknown: 0 }));
    this.#window = window;
    this.#conditions = conditions.map((condition) => new Voice(condition));
    this.#load = load && new Voice(load);
    this.#at = from;
  }

  /** Goes on to `to` (exclusive) by the samples from where it stands up to there, of each series. */
  feed(to: number, samplesOf: (seriesId: Id) => Samples | undefined): void {
    const voices = this.#load ? [...this.#conditions, this.#load] : this.#conditions;
    for (const voice of voices) voice.hear(samplesOf(voice.seriesId));
    while (this.#at < to) {
      let next = to;
      for (const voice of voices) next = Math.min(next, voice.goTo(this.#at));
      this.#count(next);
      this.#at = next;
    }
  }

  #count(until: number): void {
    const standing = this.#standing();
    for (let stretch = this.#window[this.#stretch]; stretch && stretch.from < until;) {
      const tally = this.days[stretch.day];
      const length = Math.min(until, stretch.to) - Math.max(this.#at, stretch.from);
      if (tally && standing && length > 0) tally[standing] += length;
      if (stretch.to > until) break;
      this.#stretch++;
      stretch = this.#window[this.#stretch];
    }
  }

  #standing(): keyof Tally | null {
    const isUnderLoad = this.#load ? this.#load.says : true;
    if (isUnderLoad === false) return null;
    if (isUnderLoad === null) return 'unknown';
    let standing: keyof Tally = 'attained';
    for (const { says } of this.#conditions) {
      if (says === false) return 'failed';
      if (says === null) standing = 'unknown';
    }
    return standing;
  }
}

const silence: Samples = { at: [], values: [] };

/** What a series says of its condition as time goes on. */
class Voice {
  readonly seriesId: Id;
  /** At the instant gone to last; null: nothing is known. */
  says: boolean | null = null;
  readonly #holds: (value: number) => boolean;
  readonly #speaks: number;
  #samples = silence;
  #next = 0;
  #speaksUntil = Number.NEGATIVE_INFINITY;
  #said = false;

  constructor({ seriesId, comparison, threshold, holdsSeconds }: SampledCondition) {
    this.seriesId = seriesId;
    this.#holds = (value) => compare[comparison](value, threshold);
    this.#speaks = holdsSeconds * 1000;
  }

  hear(samples: Samples = silence): void {
    this.#samples = samples;
    this.#next = 0;
  }

  /** Answers with the next instant at which it may say something else. */
  goTo(at: number): number {
    const { at: instants, values } = this.#samples;
    for (let said = instants[this.#next]; said !== undefined && said <= at; said = instants[this.#next]) {
      this.#said = this.#holds(values[this.#next] ?? Number.NaN);
      this.#speaksUntil = said + this.#speaks;
      this.#next++;
    }
    const isSpeaking = at < this.#speaksUntil;
    this.says = isSpeaking ? this.#said : null;
    const sample = instants[this.#next] ?? Number.POSITIVE_INFINITY;
    return isSpeaking ? Math.min(sample, this.#speaksUntil) : sample;
  }
}

const compare: Record<Comparison, (value: number, threshold: number) => boolean> = {
  below: (value, threshold) => value < threshold,
  at_most: (value, threshold) => value <= threshold,
  above: (value, threshold) => value > threshold,
  at_least: (value, threshold) => value >= threshold,
};
