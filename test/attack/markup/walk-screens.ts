import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import type { Visitor } from '../../harness/visitor.ts';

/** What ran, or opened, where only letters should stand. */
type Noticed = string[];

/** From here on everything is noticed that an attack would do on a page: a program that runs, a dialog, a page that opens. */
async function noticeAttacks({ page }: Visitor): Promise<Noticed> {
  const noticed: Noticed = [];
  const where = () => new URL(page.url()).pathname;
  await page.exposeFunction('attacked', () => noticed.push(`${where()}: a program ran`));
  page.on('dialog', (dialog) => {
    noticed.push(`${where()}: a dialog opened`);
    void dialog.dismiss();
  });
  page.on('popup', () => noticed.push(`${where()}: a page opened`));
  return noticed;
}

/** Elements and links that only an attack could have brought onto a page of ours. */
const planted =
  '[onerror], [onload], [onfocus], [ontoggle], [onmouseover], [href^="javascript:" i], iframe[srcdoc], base[href], [src*="evil.example"], [action*="evil.example"]';

/** Shows each of these pages, and looks whether anything on it is more than letters; requests and errors are watched. */
export async function walkScreens(visitor: Visitor, paths: readonly string[]): Promise<void> {
  const noticed = await noticeAttacks(visitor);
  for (const path of paths) {
    await visitor.goTo(path);
    await visitor.settle();
    noticed.push(...(await plantedOn(visitor.page)).map((found) => `${path}: ${found}`));
  }
  assert.deepEqual([...noticed, ...visitor.watched.troubles], []);
}

async function plantedOn(page: Page): Promise<string[]> {
  return page.evaluate(
    (selector) => [...document.querySelectorAll(selector)].map(({ outerHTML }) => outerHTML.slice(0, 120)),
    planted,
  );
}
