import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { changeMailServer } from '../../modules/notifications/mail-server.contract.ts';
import { listNotifications } from '../../modules/notifications/notification.contract.ts';
import { schedules } from '../../server/worker/schedules.ts';
import * as cast from '../../demo/cast/cast.ts';
import { openWorld } from '../cast/world.ts';
import { openMailBox } from './mail-box.ts';
import { report } from './report.ts';

const world = await openWorld();
const box = await openMailBox();
after(async () => {
  await world.close();
  await box.close();
});

async function work(): Promise<void> {
  await world.work();
  await world.work();
}

async function releaseHeld(): Promise<void> {
  const release = schedules(world.parts).find(({ name }) => name === 'notifications.release-held');
  await release?.run({ id: world.ids.tenant, attempt: 1, signal: new AbortController().signal });
}

function mailsWith(words: string, email: string): number {
  return box.mails.filter(({ to, mail }) => to.includes(email) && mail.text?.includes(words)).length;
}

test('what fired while the system stood still is mailed when work begins, each step once', async () => {
  const server = { host: '127.0.0.1', port: box.port, security: 'none' as const, userName: null };
  const from = { fromAddress: 'desk@huaxin.example.cn', fromName: '华信服务台' };
  await world.as('admin').ask(changeMailServer, { body: { ...server, ...from } });
  // whoever took the call answers for it
  const { number } = await report(world);
  await work();

  // the response was due at eleven; the worker comes in the evening
  world.clock.set('2026-11-23T11:30:00.000Z');
  await work();
  const { items } = await world.as('hotline').ask(listNotifications);
  assert.ok(items.every(({ kind }) => kind !== 'ticket.step_reached'));
  assert.equal(mailsWith('响应时限', cast.staff.hotline.email), 0);

  world.clock.set('2026-11-24T01:00:00.000Z');
  await releaseHeld();
  await releaseHeld();
  await work();
  const { hotline: who, manager } = cast.staff;
  assert.equal(mailsWith(`${number} 的响应时限已用 75 %`, who.email), 1);
  assert.equal(mailsWith(`${number} 的响应时限已超：`, who.email), 1);
  assert.equal(mailsWith(`${number} 的响应时限已超：`, manager.email), 1);
  assert.equal(mailsWith('响应时限已用 75 %', manager.email), 0);
});
