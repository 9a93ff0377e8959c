import type { BrowserContext } from 'playwright-core';

/** Milliseconds from going there. */
export interface Painted {
  first: number;
  title: number;
}

/** A laptop of a few years ago on an office's network. */
const slowness = { rate: 4 };
const network = { offline: false, latency: 40, downloadThroughput: 10e6 / 8, uploadThroughput: 5e6 / 8 };

/** Opens the address in a tab of its own, until its heading says this. */
export async function openPage(context: BrowserContext, address: string, title: string): Promise<Painted> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', slowness);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', network);
  await page.addInitScript(watchFor, title);
  await page.goto(address, { waitUntil: 'commit' });
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  const painted = await page.evaluate(() => ({
    first: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    title: performance.getEntriesByName('title')[0]?.startTime ?? Number.NaN,
  }));
  await page.close();
  return painted;
}

/** Runs in the page: marks the moment from which the heading is in it. */
function watchFor(title: string): void {
  const watcher = new MutationObserver(() => {
    if (!document.querySelector('h1')?.textContent?.includes(title)) return;
    performance.mark('title');
    watcher.disconnect();
  });
  watcher.observe(document, { childList: true, subtree: true, characterData: true });
}
