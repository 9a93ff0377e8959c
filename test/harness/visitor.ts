import type { Locator, Page } from 'playwright-core';
import type { Locale } from '../../kernel/locale.ts';
import { findAccessFaults } from './access-faults.ts';
import type { Watch } from './watch.ts';
import { wordsIn, type Words } from './words.ts';

/** What stands for something that is still to come. */
const waitingParts = '[aria-busy=true], .yt-loading, .ant-btn-loading';

/** Somebody before the screen: finds things by the words on them, as people and screen readers do. */
export class Visitor {
  readonly page: Page;
  readonly locale: Locale;
  readonly words: Words;
  readonly watched: Watch;

  constructor(page: Page, locale: Locale, watched: Watch) {
    this.page = page;
    this.locale = locale;
    this.words = wordsIn(locale);
    this.watched = watched;
  }

  async goTo(path: string): Promise<void> {
    await this.page.goto(path);
  }

  /** Goes on within the desk, as its own links do, which is much quicker. */
  async moveTo(path: string): Promise<void> {
    // where one has been led already nothing changes
    if (new URL(this.page.url()).pathname === path) return;
    await this.page.evaluate((to) => {
      for (const title of document.querySelectorAll('h1')) title.dataset['left'] = 'yes';
      history.pushState(null, '', to);
    }, path);
    await this.page.waitForFunction(() => document.querySelector('h1[data-left]') === null);
  }

  /** Waits for the page of this title. */
  async arriveAt(title: string | RegExp): Promise<void> {
    await this.page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor();
  }

  /** Waits until these words stand on the page. */
  async read(text: string | RegExp): Promise<void> {
    await this.page.getByText(text).first().waitFor();
  }

  /** Waits until nothing is loading and nothing moves. */
  async settle(): Promise<void> {
    await this.page.getByRole('heading', { level: 1 }).first().waitFor();
    await this.page.waitForFunction((waiting) => document.querySelector(waiting) === null, waitingParts);
    // a move that is called off is over too; one in a part that is folded away stands still for ever
    await this.page.evaluate(async () => {
      // what was just changed begins to move with the next frame
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
      const seen = document
        .getAnimations()
        .filter(({ effect }) => !(effect instanceof KeyframeEffect) || effect.target?.checkVisibility() !== false);
      return Promise.allSettled(seen.map(({ finished }) => finished));
    });
  }

  /** A button of the page or of what stands before it; the navigation's own fold groups that share words with it. */
  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name }).and(this.page.locator(':not(.yt-nav *)'));
  }

  /** A titled part of the page. */
  part(title: string): Locator {
    const heading = this.page.getByRole('heading', { level: 2, name: title, exact: true });
    return this.page.locator('section').filter({ has: heading });
  }

  /** What is said instead of the page, or of a part of it, that could not be shown. */
  get failure(): Locator {
    return this.page.locator('.yt-state[role=alert]').first();
  }

  /** The dialog in front of the page. */
  get dialog(): Locator {
    return this.page.getByRole('dialog');
  }

  /** Presses a button of the dialog in front, and waits until it is done and the dialog gone. */
  async answer(button: string): Promise<void> {
    await this.dialog.getByRole('button', { name: button, exact: true }).click();
    await this.dialog.waitFor({ state: 'hidden' });
  }

  /**
   * An input by its label, which says behind its text when it may be left empty; of several the one in front, since a
   * dialog stands behind all else in the document.
   */
  field(label: string): Locator {
    return this.page.getByLabel(new RegExp(`^${RegExp.escape(label)}(?: ?[(（].*)?$`)).last();
  }

  async enter(values: Readonly<Record<string, string>>): Promise<void> {
    for (const [label, value] of Object.entries(values)) await this.field(label).fill(value);
  }

  /** Types into a picker and takes the choice that shows these words. */
  async pick(label: string, typed: string, choice = typed): Promise<void> {
    await this.field(label).click();
    await this.page.keyboard.type(typed);
    await this.choice(choice).click();
  }

  /** A choice of the picker that is open. */
  choice(text: string): Locator {
    return this.page
      .locator('.ant-select-dropdown:visible [title], .ant-select-item-option:visible')
      .filter({ hasText: text })
      .first();
  }

  /** Leaves a picker of several; while its list still stands there, Ctrl+Enter would take a choice as well. */
  async closeChoices(): Promise<void> {
    await this.page.keyboard.press('Escape');
    // one that was left just before may still be folding away
    await this.page.locator('.ant-select-dropdown:visible').first().waitFor({ state: 'hidden' });
  }

  /** The choice that Enter takes. */
  get firstChoice(): Locator {
    return this.page.locator('.ant-select-item-option-active:visible, .ant-select-tree-treenode-active:visible');
  }

  /** What is said at a field, about what was entered there. */
  faultAt(label: string): Locator {
    return this.page
      .locator('.ant-form-item')
      .filter({ has: this.field(label) })
      .locator('[id$=_help]');
  }

  /** Rows of the table with this name, without its head. */
  rows(table: string): Locator {
    return this.page.getByRole('grid', { name: table }).locator('tbody tr');
  }

  /** What axe finds on the page as it is now; empty for a good one. */
  accessFaults(rules?: readonly string[]): Promise<string[]> {
    return findAccessFaults(this.page, rules);
  }
}
