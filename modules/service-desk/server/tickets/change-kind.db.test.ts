import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { openDesk, refuses } from '../../../../test/harness/service-desk.ts';
import { changeTicket } from './change-ticket.ts';
import { personOf, recordOne } from './ticket.factory.ts';

const desk = await openDesk();
after(() => desk.ground.close());
const { as, engineer, donghai } = desk;

test('what turns out to be of another kind keeps the number that it was recorded with', async () => {
  const { id: ticket, number } = await as(engineer, '10:00')((tx) => recordOne(tx, donghai));
  const changed = await as(engineer, '10:05')((tx) => changeTicket(tx, { ticket, kind: 'question' }));
  assert.deepEqual([changed.kind, changed.number], ['question', number]);
  assert.match(number, /^INC-/);
});

test('the date agreed with the customer is given while recording, and P4 is timed by it', async () => {
  const agreedAt = '2026-11-25T08:00:00.000Z';
  const low = { impact: 'none', urgency: 'low', agreedAt } as const;
  const { priority, clocks, promise } = await as(engineer, '10:10')((tx) => recordOne(tx, donghai, low));
  assert.equal(priority, 'P4');
  assert.equal(clocks.find(({ kind }) => kind === 'resolution')?.deadlineAt, agreedAt);
  assert.match(promise?.['zh-CN'] ?? '', /11月25日周三 16:00 前解决/);
});

test('a date agreed anew after the first has passed is the deadline, and the breach of the first stays', async () => {
  const first = '2026-11-20T02:30:00.000Z';
  const low = { impact: 'none', urgency: 'low', agreedAt: first } as const;
  const { id: ticket } = await as(engineer, '10:10')((tx) => recordOne(tx, donghai, low));
  const agreedAt = '2026-11-25T08:00:00.000Z';
  const { clocks } = await as(engineer, '11:00')((tx) => changeTicket(tx, { ticket, agreedAt }));
  const resolution = clocks.find(({ kind }) => kind === 'resolution');
  assert.deepEqual([resolution?.deadlineAt, resolution?.breachedAt], [agreedAt, first]);
});

test("what is agreed is the provider's to enter", async () => {
  const caller = personOf(donghai, 'end_user', donghai.callerId);
  const report = { channel: 'portal', impact: undefined, urgency: undefined, agreedAt: '2026-11-25T08:00:00.000Z' };
  const recording = as(caller, '10:20')((tx) => recordOne(tx, donghai, report));
  await assert.rejects(recording, refuses('ticket.provider_only', 'agreedAt'));
});
