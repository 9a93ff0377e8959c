import { followLive, liveEvents, type LiveNews } from '../../../server/live.contract.ts';
import { addressOf } from '../address.ts';
import { chance } from './chance.ts';
import { FrameReader, type Frame } from './read-frames.ts';
import type { Signal } from './signal.ts';

export interface Line {
  /** Tries at once, where it waited. */
  wake(): void;
  close(): void;
}

/** The server gives a sign of life every 15 seconds. */
const silentMilliseconds = 40_000;
const firstPauseMilliseconds = 1000;
const longestPauseMilliseconds = 60_000;

/**
 * Holds a stream open, and takes it up again where it broke, later each time and not all browsers at once. Once nobody
 * is signed in it rests until it is woken.
 */
export function openLine(give: (signal: Signal) => void): Line {
  const line = new OpenLine(give);
  void line.keep();
  return line;
}

class OpenLine implements Line {
  readonly #give: (signal: Signal) => void;
  readonly #closed = new AbortController();
  #mark: string | null = null;
  #failures = 0;
  #woken: () => void = () => undefined;

  constructor(give: (signal: Signal) => void) {
    this.#give = give;
  }

  wake(): void {
    this.#failures = 0;
    this.#woken();
  }

  close(): void {
    this.#closed.abort();
    this.#woken();
  }

  async keep(): Promise<void> {
    while (!this.#closed.signal.aborted) {
      const ended = await this.#follow().catch(() => 'broken' as const);
      if (ended === 'signed_out') this.#give({ type: 'signed_out' });
      await this.#rest(ended === 'signed_out' ? null : pauseAfter(++this.#failures));
    }
  }

  async #follow(): Promise<'signed_out' | 'broken'> {
    const silence = new Silence(this.#closed.signal);
    try {
      const headers = new Headers();
      if (this.#mark !== null) headers.set('Last-Event-ID', this.#mark);
      const response = await fetch(addressOf(followLive.path), { headers, signal: silence.signal, cache: 'no-store' });
      if (response.status === 401 || response.status === 403) return 'signed_out';
      if (!response.ok || !response.body) return 'broken';
      await this.#read(response.body, () => silence.renew());
      return 'broken';
    } finally {
      silence.end();
    }
  }

  async #read(body: ReadableStream<Uint8Array>, onPiece: () => void): Promise<void> {
    const pieces = body.getReader();
    const decoder = new TextDecoder();
    const frames = new FrameReader();
    for (let piece = await pieces.read(); !piece.done; piece = await pieces.read()) {
      onPiece();
      for (const frame of frames.read(decoder.decode(piece.value, { stream: true }))) this.#take(frame);
    }
  }

  #take({ name, mark, content }: Frame): void {
    this.#failures = 0;
    const isFirst = this.#mark === null;
    if (mark !== null) this.#mark = mark;
    // what was read before the stream began may be out of date by now
    if (name === liveEvents.reset || (isFirst && name === liveEvents.ready)) this.#give({ type: 'reset' });
    // written by our server as its contract says
    if (name === liveEvents.news) this.#give({ type: 'news', ...(JSON.parse(content) as LiveNews) });
  }

  /** Null: until it is woken. */
  #rest(milliseconds: number | null): Promise<void> {
    return new Promise((resolve) => {
      const timer = milliseconds === null ? undefined : setTimeout(resolve, milliseconds);
      this.#woken = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}

/** Twice as long after each failure, and somewhere in the upper half of it. */
function pauseAfter(failures: number): number {
  const longest = Math.min(firstPauseMilliseconds * 2 ** (failures - 1), longestPauseMilliseconds);
  return longest * (0.5 + chance() / 2);
}

/** Ends a stream of which nothing was heard for too long. */
class Silence {
  readonly #abort = new AbortController();
  readonly signal: AbortSignal;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(closed: AbortSignal) {
    this.signal = AbortSignal.any([closed, this.#abort.signal]);
    this.renew();
  }

  renew(): void {
    this.end();
    this.#timer = setTimeout(() => this.#abort.abort(), silentMilliseconds);
  }

  end(): void {
    clearTimeout(this.#timer);
  }
}
