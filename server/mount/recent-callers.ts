import type { Id } from '../../kernel/id.ts';
import type { Instant } from '../../kernel/instant.ts';

interface Recent {
  accountId: Id;
  /** When it was last written down that the token is in use. */
  touchedAt: Instant;
}

const mostKept = 10_000;

/**
 * Whose the tokens are that were found good lately, by their hash; the longest unused is forgotten first. Admits
 * nobody: it only tells callers apart whose token holds from those who make tokens up.
 */
export class RecentCallers {
  readonly #byHash = new Map<string, Recent>();

  get(hash: string): Recent | undefined {
    return this.#byHash.get(hash);
  }

  remember(hash: string, recent: Recent): void {
    this.#byHash.delete(hash);
    this.#byHash.set(hash, recent);
    const [longestUnused] = this.#byHash.keys();
    if (this.#byHash.size > mostKept && longestUnused !== undefined) this.#byHash.delete(longestUnused);
  }

  forget(hash: string): void {
    this.#byHash.delete(hash);
  }
}
