import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { openDesk } from '../../../../test/harness/service-desk.ts';
import { categoriesDelivered } from '../../../catalogue/index.ts';
import { changeDeskSetting } from '../settings/change-desk-setting.ts';
import { recordOne } from '../tickets/ticket.factory.ts';
import { readTicketProposal } from './read-ticket-proposal.ts';

const desk = await openDesk();
after(() => desk.ground.close());
const { as, engineer, manager, donghai, other, stranger } = desk;
const { callerId, siteId } = donghai;
await desk.ground.owner.query('alter table contact no force row level security');
await desk.ground.owner.query('update contact set is_vip = true where id = $1', [callerId]);
await desk.ground.owner.query('alter table contact force row level security');
const network = (await as(engineer, '09:00')(categoriesDelivered)).get('product.network');
const silent = { impact: undefined, urgency: undefined, categoryId: network };

test('what is proposed, and promised by each priority, is what recording does', async () => {
  const { promises, ...weight } = await as(
    engineer,
    '10:00',
  )((tx) => readTicketProposal(tx, { kind: 'incident', callerId: donghai.colleagueId, siteId, categoryId: network }));
  assert.deepEqual(weight, { impact: 'interrupted', urgency: 'normal', isRaised: false });
  const ticket = await as(
    engineer,
    '10:00',
  )((tx) => recordOne(tx, donghai, { ...silent, callerId: donghai.colleagueId }));
  assert.equal(ticket.urgency, 'normal');
  const promised = promises.find(({ priority }) => priority === ticket.priority);
  assert.ok(ticket.promise);
  assert.deepEqual(promised?.promise, ticket.promise);
});

test('a VIP raises the urgency one step, unless somebody said how urgent it is', async () => {
  const asked = { kind: 'incident', callerId, categoryId: network } as const;
  const proposal = await as(engineer, '10:10')((tx) => readTicketProposal(tx, asked));
  assert.deepEqual([proposal.urgency, proposal.isRaised], ['high', true]);
  const raised = await as(engineer, '10:10')((tx) => recordOne(tx, donghai, silent));
  const said = await as(engineer, '10:10')((tx) => recordOne(tx, donghai, { ...silent, urgency: 'normal' }));
  assert.deepEqual([raised.urgency, said.urgency], ['high', 'normal']);
});

test('the rule can be switched off, for this provider alone', async () => {
  await as(manager, '10:20', 1)((tx) => changeDeskSetting(tx, { vipRaisesUrgency: false }));
  const ticket = await as(engineer, '10:21')((tx) => recordOne(tx, donghai, silent));
  assert.equal(ticket.urgency, 'normal');
});

test('people and categories of others say nothing', async () => {
  const asked = { kind: 'incident', callerId, siteId, categoryId: network } as const;
  const proposal = await other.as(stranger, (tx) => readTicketProposal(tx, asked));
  assert.deepEqual([proposal.impact, proposal.urgency, proposal.isRaised], ['degraded', 'normal', false]);
});
