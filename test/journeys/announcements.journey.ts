import assert from 'node:assert/strict';
import { after, afterEach, test } from 'node:test';
import { openStage } from '../harness/stage.ts';
import type { Visitor } from '../harness/visitor.ts';

const stage = await openStage();
afterEach((t) => stage.leave(t));
after(() => stage.close());

const phone = { width: 360, height: 740 };
const title = '周六晚邮件系统停机维护';

/** Touched by a thumb: small in width, and nothing beside it. */
async function isGood(visitor: Visitor): Promise<void> {
  await visitor.settle();
  assert.deepEqual(await visitor.accessFaults(), []);
  assert.ok(
    await visitor.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth),
    'nothing is wider than the screen',
  );
}

/** The service manager tells all customers' people, and lands on what was told. */
async function announced(): Promise<Visitor> {
  const manager = await stage.seat('manager');
  const { words } = manager;
  await manager.goTo('/announcements');
  await manager.read(words('announcements:announcement.emptyTitle'));
  await isGood(manager);
  await manager.goTo('/announcements/new');
  await manager.enter({
    [words('announcements:announcement.title')]: title,
    [words('announcements:announcement.body')]: '其间收发邮件会中断，维护后送达。',
  });
  await manager.button(words('announcements:announcement.send')).click();
  await manager.arriveAt(title);
  await manager.read(words('announcements:announcement.noReaders'));
  await isGood(manager);
  return manager;
}

test('what is announced stands over the portal until its reader has seen it, and the desk sees who has', async () => {
  const manager = await announced();
  const caller = await stage.seat('caller', { locale: 'en' });
  const { page, words } = caller;
  await page.setViewportSize(phone);
  await caller.goTo('/portal');
  await caller.read(title);
  await isGood(caller);
  await page.getByRole('link', { name: words('announcements:portal.more'), exact: true }).click();
  await caller.arriveAt(words('announcements:portal.title'));
  await caller.read('其间收发邮件会中断，维护后送达。');
  await isGood(caller);
  await page
    .getByRole('article')
    .getByRole('button', { name: words('announcements:portal.seen') })
    .click();
  await page.getByRole('region', { name: words('announcements:portal.new') }).waitFor({ state: 'detached' });

  await manager.page.reload();
  await manager.read(manager.words('announcements:announcement.readerCount', { count: 1 }));
  await manager.read('赵雷');
});

test('what is withdrawn is gone from the portal', async () => {
  const manager = await stage.seat('manager');
  const { page, words } = manager;
  await manager.goTo('/announcements');
  await page.getByRole('link', { name: title }).click();
  await manager.arriveAt(title);
  await manager.button(words('announcements:announcement.withdraw')).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: words('announcements:announcement.withdraw') })
    .click();
  await manager.read(words('announcements:state.withdrawn'));
  const caller = await stage.seat('caller');
  await caller.goTo('/portal/announcements');
  await caller.read(caller.words('announcements:portal.none'));
});
