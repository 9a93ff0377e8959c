import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { Caller } from '../../../../platform/database/caller.ts';
import { openDesk } from '../../../../test/harness/service-desk.ts';
import { followTicket } from '../links/follow-ticket.ts';
import { confirmTicket } from './confirm-ticket.ts';
import { resolveTicket } from './resolve-ticket.ts';
import { personOf, recordOne } from './ticket.factory.ts';

const desk = await openDesk();
after(() => desk.ground.close());
const { as, engineer, donghai, xiling } = desk;
/** Of Donghai, to whose group Xiling belongs. */
const groupManager: Caller = {
  ...personOf(donghai, 'group_manager', donghai.callerId),
  customers: [donghai.id, xiling.id],
};

test('a group’s IT manager signs what was solved for a company below theirs, and reports it anew', async () => {
  const { id } = await as(engineer, '10:00')((tx) => recordOne(tx, xiling));
  const solution = { code: 'permanent', mode: 'remote', remote: { scope: 'control' as const }, solution: '重装' };
  await as(engineer, '11:00')((tx) => resolveTicket(tx, { ticket: id, ...solution }));
  const { status, signedBy } = await as(groupManager, '12:00')((tx) => confirmTicket(tx, { ticket: id }));
  assert.deepEqual([status, signedBy?.id], ['closed', donghai.callerId]);
  const follow = { ticket: id, description: '又坏了' };
  const { customer, caller } = await as(groupManager, '13:00')((tx) => followTicket(tx, follow));
  assert.deepEqual([customer.id, caller?.id], [xiling.id, xiling.callerId]);
});
