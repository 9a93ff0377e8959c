/** More work is waiting than the process can do in a reasonable time; the caller should come again later. */
export class Overloaded extends Error {
  constructor() {
    super('too much work is waiting already');
    this.name = 'Overloaded';
  }
}

/**
 * Lets at most `atOnce` pieces of work run together; others wait their turn in order.
 * Refuses with `Overloaded` when `waiting` are waiting already, so that a flood cannot fill the memory.
 */
export function limited({ atOnce, waiting }: { atOnce: number; waiting: number }) {
  const queue: (() => void)[] = [];
  let running = 0;

  async function turn(): Promise<void> {
    if (running < atOnce) {
      running += 1;
      return;
    }
    if (queue.length >= waiting) throw new Overloaded();
    // the place of the one that leaves goes straight to the next, so `running` stays as it is
    await new Promise<void>((resolve) => queue.push(resolve));
  }

  function leave(): void {
    const next = queue.shift();
    if (next) next();
    else running -= 1;
  }

  return async function run<T>(work: () => Promise<T>): Promise<T> {
    await turn();
    try {
      return await work();
    } finally {
      leave();
    }
  };
}
