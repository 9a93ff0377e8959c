import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import type { Visitor } from './visitor.ts';

/** More stops than any of our forms has. */
const mostStops = 80;

/** Hands that never leave the keyboard; how often they pressed is counted. */
export class Keyboard {
  readonly #visitor: Visitor;
  #commands = 0;
  #letters = 0;

  constructor(visitor: Visitor) {
    this.#visitor = visitor;
  }

  /** Keys that lead on, a chord counted once, and letters of what had to be said. */
  get pressed(): { commands: number; letters: number } {
    return { commands: this.#commands, letters: this.#letters };
  }

  /** `c`, `Control+Enter`, `Shift+Tab`. */
  press(key: string): Promise<void> {
    this.#commands += 1;
    return this.#visitor.page.keyboard.press(key);
  }

  type(text: string): Promise<void> {
    this.#letters += text.length;
    return this.#visitor.page.keyboard.type(text);
  }

  /** On from field to field until this one has the cursor. */
  async tabTo(label: string): Promise<void> {
    await this.#tabUntil(this.#visitor.field(label), label);
  }

  /** Back from field to field, as whoever was led past one. */
  async tabBackTo(label: string): Promise<void> {
    await this.#tabUntil(this.#visitor.field(label), label, 'Shift+Tab');
  }

  /** Waits until the cursor has come there by itself. */
  async cursorIn(label: string): Promise<void> {
    // asked again and again: a form that begins anew has fields of the same name
    const { page } = this.#visitor;
    await this.#visitor.field(label).and(page.locator(':focus')).waitFor();
  }

  async tabToButton(name: string): Promise<void> {
    await this.#tabUntil(this.#visitor.button(name), name);
  }

  /** Types into the picker that has the cursor and takes the first choice, once it shows these words. */
  async choose(typed: string, shown = typed): Promise<void> {
    await this.type(typed);
    await this.#visitor.firstChoice.filter({ hasText: shown }).waitFor();
    await this.press('Enter');
  }

  async #tabUntil(wanted: Locator, name: string, key = 'Tab'): Promise<void> {
    await wanted.waitFor();
    for (let stop = 0; stop < mostStops; stop += 1) {
      if (await wanted.evaluateAll((found) => found.includes(document.activeElement as never))) return;
      await this.press(key);
    }
    assert.fail(`no key leads to ${name}`);
  }
}
