import type { News } from './news.ts';

export interface Numbered {
  number: number;
  news: News;
}

/** The newest news in the order of its arrival; the oldest makes room. */
export class NewsRing {
  readonly #most: number;
  readonly #kept: Numbered[] = [];
  #last = 0;

  constructor(most: number) {
    this.#most = most;
  }

  /** Of the newest; 0: there was none yet. */
  get last(): number {
    return this.#last;
  }

  add(news: News): Numbered {
    const numbered = { number: ++this.#last, news };
    this.#kept.push(numbered);
    if (this.#kept.length > this.#most) this.#kept.shift();
    return numbered;
  }

  /** All that came after this number; null when some of it is gone already, or the number was never given. */
  after(number: number): readonly Numbered[] | null {
    const missing = this.#last - number;
    if (missing < 0 || missing > this.#kept.length) return null;
    return missing === 0 ? [] : this.#kept.slice(-missing);
  }
}
