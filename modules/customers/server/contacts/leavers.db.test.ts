import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { systemCaller } from '../../../../platform/database/caller.ts';
import { historyOf } from '../../../../platform/log/event.store.ts';
import { openDesk, refuses } from '../../../../test/harness/service-desk.ts';
import { accountOf } from '../../../identity/index.ts';
import { inviteContact } from './invite-contact.ts';
import { listContacts } from './list-contacts.ts';
import { readContact } from './read-contact.ts';
import { recordContact } from './record-contact.ts';
import { reinstateContact } from './reinstate-contact.ts';
import { retireLeavers } from './retire-leavers.ts';

const desk = await openDesk();
after(() => desk.ground.close());
const { as, manager, donghai, xiling } = desk;
const job = systemCaller('test');

const record = (name: string, validTo: string, email: string | null = null) =>
  as(manager, '00:30')((tx) => recordContact(tx, { name, validTo, email, customerId: donghai.id }));

const read = (contact: string) => as(manager, '12:00')((tx) => readContact(tx, { contact }));

test('whoever has had their last day is shown as left and not proposed, even before the job has come', async () => {
  const left = await record('柳青', '2026-11-19');
  const last = await record('柳红', '2026-11-20');
  assert.deepEqual([(await read(left.id)).hasLeft, (await read(last.id)).hasLeft], [true, false]);
  const names = async (retired?: 'with' | 'only') => {
    const { items } = await as(manager, '12:00')((tx) => listContacts(tx, { q: '柳', retired }));
    return items.map(({ name }) => name).toSorted();
  };
  assert.deepEqual([await names(), await names('only')], [['柳红'], ['柳青']]);
});

test("the day ends in the provider's zone", async () => {
  const { id } = await record('关月', '2026-11-19');
  // 23:30 of the 19th in Shanghai is 15:30 in UTC; the 20th begins there at 16:00
  const before = await desk.huaxin.as(manager, (tx) => readContact(tx, { contact: id }), {
    now: '2026-11-19T15:30:00.000Z',
  });
  const after = await desk.huaxin.as(manager, (tx) => readContact(tx, { contact: id }), {
    now: '2026-11-19T16:00:00.000Z',
  });
  assert.deepEqual([before.hasLeft, after.hasLeft], [false, true]);
});

test('the job retires them with their account, and says why; once', async () => {
  const { id } = await record('巩俐', '2026-11-18', 'gongli@donghai.example.cn');
  await as(manager, '00:40')((tx) => inviteContact(tx, { contact: id, role: 'end_user' }));
  await as(job, '12:00')(retireLeavers);
  await as(job, '13:00')(retireLeavers);
  assert.equal((await read(id)).isRetired, true);
  const account = await as(manager, '13:00')((tx) => accountOf(tx, { kind: 'contact', subjectId: id }));
  assert.equal(account?.isActive, false);
  const history = await as(manager, '13:00')((tx) => historyOf(tx, { kind: 'contact', id }));
  const told = history.filter(({ kind }) => kind === 'contact.left');
  assert.deepEqual(
    told.map(({ payload }) => payload),
    [{ validTo: '2026-11-18' }],
  );
});

test('who comes back loses a last day that is over, and can be invited again', async () => {
  const { id } = await record('申奥', '2026-11-17', 'shenao@donghai.example.cn');
  await as(manager, '00:40')((tx) => inviteContact(tx, { contact: id, role: 'end_user' }));
  await as(job, '12:00')(retireLeavers);
  const back = await as(manager, '13:00')((tx) => reinstateContact(tx, { contact: id }));
  assert.deepEqual([back.isRetired, back.hasLeft, back.validTo], [false, false, null]);
  const { link } = await as(manager, '13:10')((tx) => inviteContact(tx, { contact: id, role: 'end_user' }));
  assert.match(link, /#/);
});

test('refuses a last day before the first', async () => {
  const body = { name: '倪虹', customerId: xiling.id, validFrom: '2026-11-02', validTo: '2026-11-01' };
  const reversed = as(manager, '09:00')((tx) => recordContact(tx, body));
  await assert.rejects(reversed, refuses('contact.days_reversed', 'validTo'));
});
