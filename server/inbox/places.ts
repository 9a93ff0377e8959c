/** So many at a time; who comes then stands in line, in the order of coming. */
export class Places {
  readonly #most: number;
  readonly #line: (() => void)[] = [];
  #taken = 0;

  constructor(most: number) {
    this.#most = most;
  }

  get areTaken(): boolean {
    return this.#taken >= this.#most;
  }

  /** Whether a place became free in time; who got one gives it back by `leave`. */
  async enter(longestMs: number): Promise<boolean> {
    if (!this.areTaken) {
      this.#taken++;
      return true;
    }
    const { promise, resolve } = Promise.withResolvers<boolean>();
    const turn = () => resolve(true);
    this.#line.push(turn);
    const timer = setTimeout(() => {
      const at = this.#line.indexOf(turn);
      if (at !== -1) this.#line.splice(at, 1);
      resolve(false);
    }, longestMs);
    const isIn = await promise;
    clearTimeout(timer);
    return isIn;
  }

  /** The place goes to whoever is next. */
  leave(): void {
    const next = this.#line.shift();
    if (next) next();
    else this.#taken--;
  }
}
