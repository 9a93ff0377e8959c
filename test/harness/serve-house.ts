import assert from 'node:assert/strict';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser, BrowserContext } from 'playwright-core';
import { millisecondsOf } from '../../kernel/instant.ts';
import type { Locale } from '../../kernel/locale.ts';
import { startJobs } from '../../platform/jobs/start-jobs.ts';
import { queuedJobs } from '../../server/worker/jobs-of.ts';
import { startWorker } from '../../server/worker/worker.ts';
import type { House } from '../cast/house.ts';
import { openBrowser } from './browser.ts';
import { Visitor } from './visitor.ts';
import { watch, type Watch } from './watch.ts';

/** How a browser comes; in Chinese and light unless it says otherwise. */
export interface Wish {
  locale?: Locale;
  colour?: 'light' | 'dark';
  /** Of somebody who is signed in already. */
  session?: string | null;
}

/** The product on a port of its own, its worker at work, and browsers that come to see it. */
export interface ServedHouse {
  /** `http://127.0.0.1:40123` */
  address: string;
  /** A browser of somebody's own: nothing is shared with the others, as with people at their own desks. */
  visit(wish?: Wish): Promise<Visitor>;
  /**
   * After each test: everybody leaves. Fails when a page wrote an error, or asked another host; when the test failed,
   * keeps pictures of what was on the screens in `.cache/journeys`.
   */
  leave(of: { passed: boolean; name: string }): Promise<void>;
  close(): Promise<void>;
}

/** As wide as the smallest screen that the desk is made for. */
const pictures = join(import.meta.dirname, '..', '..', '.cache', 'journeys');
const patienceMilliseconds = 15_000;
const viewport = { width: 1366, height: 768 };

export async function serveHouse(house: House): Promise<ServedHouse> {
  await house.app.listen({ host: '127.0.0.1', port: 0 });
  const stopWorker = await startWork(house);
  const browser = await openBrowser();
  const { port } = house.app.server.address() as AddressInfo;
  const address = `http://127.0.0.1:${port}`;
  const guests: { context: BrowserContext; watched: Watch }[] = [];
  return {
    address,
    async visit({ locale = 'zh-CN', colour = 'light', session } = {}) {
      const context = await browser.newContext({ baseURL: address, viewport, locale, colorScheme: colour });
      context.setDefaultTimeout(patienceMilliseconds);
      const watched = watch(context, address);
      guests.push({ context, watched });
      await context.addInitScript(setClock, millisecondsOf(house.clock.now()) - Date.now());
      if (session) await context.addCookies([{ name: 'yingtai_session', value: session, url: address }]);
      return new Visitor(await context.newPage(), locale, watched);
    },
    async leave({ passed, name }) {
      const left = guests.splice(0);
      if (!passed) await Promise.all(left.map(({ context }, at) => keepPicture(context, `${name} ${at + 1}`)));
      await Promise.all(left.map(({ context }) => context.close()));
      assert.deepEqual(
        left.flatMap(({ watched }) => watched.troubles),
        [],
      );
    },
    close: () => closeAll(browser, stopWorker, house),
  };
}

/** What the server does beside its requests; the schedules are a test's own to run. */
async function startWork({ parts, database }: House): Promise<() => Promise<void>> {
  const stopWorker = startWorker(parts);
  const jobs = await startJobs({ connectionUrl: database.deskUrl, log: parts.log, jobs: queuedJobs(parts) });
  return async () => {
    await Promise.all([stopWorker(), jobs.stop(5)]);
  };
}

async function keepPicture(context: BrowserContext, name: string): Promise<void> {
  const path = join(pictures, `${name.replaceAll(/[^\p{L}\p{N}]+/gv, '-')}.png`);
  await context.pages()[0]?.screenshot({ path });
  console.log(`as it was on screen: ${path}`);
}

async function closeAll(browser: Browser, stopWorker: () => Promise<void>, house: House): Promise<void> {
  await browser.close();
  await stopWorker();
  await house.close();
}

/** Runs in the page, before its own scripts: its clock goes as the server's does. */
function setClock(aheadMilliseconds: number): void {
  const Machine = Date;
  globalThis.Date = class extends Machine {
    constructor(...given: [] | [number]) {
      if (given.length === 0) super(Machine.now() + aheadMilliseconds);
      else super(...given);
    }
    static override now(): number {
      return Machine.now() + aheadMilliseconds;
    }
  } as DateConstructor;
}
