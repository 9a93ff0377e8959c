import type { BrowserContext, ConsoleMessage, Page } from 'playwright-core';

/** What a page did that no page of ours should do; empty for a good one. */
export interface Watch {
  troubles: readonly string[];
  /** From here on this is no trouble: `/ERR_CONNECTION_REFUSED/` of a server that is gone. */
  expect(trouble: RegExp): void;
}

/** A refusal is an answer like any other; Chromium writes it to the console all the same. */
const refusal = /^Failed to load resource: the server responded with a status of 4\d\d/;

/** Watches every page of a browser: errors on the console and in scripts, and requests to any host but ours. */
export function watch(context: BrowserContext, address: string): Watch {
  const seen: string[] = [];
  const expected = [refusal];
  const note = (page: Page, trouble: string) => seen.push(`${new URL(page.url()).pathname}: ${trouble}`);
  const listen = (page: Page) => {
    page.on('pageerror', ({ stack, message }) => {
      if (!isExpected(message, expected)) note(page, stack ?? message);
    });
    page.on('console', (message) => {
      if (isTrouble(message, expected)) note(page, message.text());
    });
    page.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (protocol.startsWith('http') && origin !== address) note(page, `asked ${origin}`);
    });
  };
  context.on('page', listen);
  return { troubles: seen, expect: (trouble) => expected.push(trouble) };
}

function isTrouble(message: ConsoleMessage, expected: readonly RegExp[]): boolean {
  return message.type() === 'error' && !isExpected(message.text(), expected);
}

function isExpected(trouble: string, expected: readonly RegExp[]): boolean {
  return expected.some((pattern) => pattern.test(trouble));
}
