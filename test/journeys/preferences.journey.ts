import assert from 'node:assert/strict';
import { after, afterEach, test } from 'node:test';
import { staff } from '../../demo/cast/cast.ts';
import { openStage } from '../harness/stage.ts';
import type { Visitor } from '../harness/visitor.ts';
import { wordsIn } from '../harness/words.ts';

const stage = await openStage();
afterEach((t) => stage.leave(t));
after(() => stage.close());

const chinese = wordsIn('zh-CN');
const english = wordsIn('en');
const address = '/customers?status=active';

test('another language is on screen at once, on the same page, and at the next visit', async () => {
  const visitor = await stage.seat('manager');
  await visitor.goTo(address);
  await visitor.arriveAt(chinese('customers:customer.plural'));
  await choose(visitor, staff.manager.name, [chinese('shell:language.label'), chinese('shell:language.en')]);
  await visitor.arriveAt(english('customers:customer.plural'));
  assert.equal(new URL(visitor.page.url()).pathname + new URL(visitor.page.url()).search, address);
  assert.equal(await visitor.page.locator('html').getAttribute('lang'), 'en');

  await visitor.page.reload();
  await visitor.arriveAt(english('customers:customer.plural'));
});

test('the dark theme is on screen at once, on the same page, and at the next visit', async () => {
  const visitor = await stage.seat('engineer');
  const { page, words } = visitor;
  const html = page.locator('html');
  await visitor.goTo(address);
  await visitor.arriveAt(words('customers:customer.plural'));
  assert.equal(await html.getAttribute('data-theme'), 'light');
  await choose(visitor, staff.engineer.name, [words('shell:theme.label'), words('shell:theme.dark')]);
  await page.locator('html[data-theme=dark]').waitFor();
  assert.equal(new URL(page.url()).search, '?status=active');

  await page.reload();
  await visitor.arriveAt(words('customers:customer.plural'));
  assert.equal(await html.getAttribute('data-theme'), 'dark');
});

/** From the menu under one's name. */
async function choose({ page, words }: Visitor, name: string, [what, which]: [string, string]): Promise<void> {
  await page.getByRole('button', { name: words('shell:session.me', { name }) }).click();
  await page.getByRole('menuitem', { name: what }).hover();
  await page.getByRole('menuitem', { name: which }).click();
}
