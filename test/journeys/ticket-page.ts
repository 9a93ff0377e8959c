import type { Locator } from 'playwright-core';
import type { Visitor } from '../harness/visitor.ts';

/** The page of one ticket, as somebody sees it. */
export class TicketPage {
  readonly #visitor: Visitor;

  constructor(visitor: Visitor) {
    this.#visitor = visitor;
  }

  /** Waits until the timeline says this, and nothing stands in front of it any more. */
  async tells(text: string): Promise<void> {
    await this.#visitor.dialog.waitFor({ state: 'hidden' });
    await this.#entries.filter({ hasText: text }).first().waitFor();
  }

  /** Who did or wrote what, without the times: `张伟 备注 仅内部 端口松了`. */
  async story(): Promise<string[]> {
    const entries = await this.#entries.allInnerTexts();
    const isTime = /^\d{4}-\d\d-\d\d \d\d:\d\d$/;
    return entries.map((entry) =>
      entry
        .split(/\s*\n\s*/)
        .filter((line) => !isTime.test(line))
        .join(' '),
    );
  }

  get #entries(): Locator {
    const { page, words } = this.#visitor;
    return page.getByRole('region', { name: words('service-desk:timeline.label') }).getByRole('listitem');
  }
}
