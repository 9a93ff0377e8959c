/** PostgreSQL keeps each with its plan, a connection at a time: what no longer fits is planned anew, as everything was before. */
const mostNamed = 500;

/**
 * Names under which statements are prepared, so that PostgreSQL plans them once a connection: planning took three
 * quarters of the database's time for recording a ticket. A text is named when it comes a second time: whatever is
 * made for one question alone never is.
 */
export class PreparedNames {
  readonly #names = new Map<string, string>();
  readonly #seenOnce = new Set<string>();

  nameOf(text: string): string | undefined {
    const name = this.#names.get(text);
    if (name !== undefined || this.#names.size >= mostNamed) return name;
    if (this.#seenOnce.delete(text)) {
      const given = `s${this.#names.size + 1}`;
      this.#names.set(text, given);
      return given;
    }
    // forgetting all of them costs each but another turn
    if (this.#seenOnce.size >= mostNamed) this.#seenOnce.clear();
    this.#seenOnce.add(text);
    return undefined;
  }
}
