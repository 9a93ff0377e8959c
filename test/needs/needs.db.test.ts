import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { Id } from '../../kernel/id.ts';
import type { Caller } from '../../platform/database/caller.ts';
import { readTimeline } from '../../modules/service-desk/server/entries/read-timeline.ts';
import { recordOne, type Company } from '../../modules/service-desk/server/tickets/ticket.factory.ts';
import { answerNeed } from '../../modules/needs/server/needs/answer-need.ts';
import { changeNeed } from '../../modules/needs/server/needs/change-need.ts';
import { decideNeed } from '../../modules/needs/server/needs/decide-need.ts';
import { contactsInNeeds } from '../../modules/needs/server/needs/hold-contacts.ts';
import { needsOfStaff } from '../../modules/needs/server/needs/hold-staff.ts';
import { handOverNeed } from '../../modules/needs/server/needs/hand-over-need.ts';
import { listNeeds } from '../../modules/needs/server/needs/list-needs.ts';
import { listTicketSuggestions } from '../../modules/needs/server/needs/list-ticket-suggestions.ts';
import { readNeed } from '../../modules/needs/server/needs/read-need.ts';
import { recordNeed } from '../../modules/needs/server/needs/record-need.ts';
import { recordNeedOutcome } from '../../modules/needs/server/needs/record-need-outcome.ts';
import { registerSuggestion } from '../../modules/needs/server/needs/register-suggestion.ts';
import { retireNeed } from '../../modules/needs/server/needs/retire-need.ts';
import { contactOf } from '../harness/callers.ts';
import { openDesk, refuses } from '../harness/service-desk.ts';

const desk = await openDesk();
after(() => desk.ground.close());
const { as, other, ground, engineer, manager, stranger, donghai, xiling } = desk;

const personOf = ({ id, callerId }: Company): Caller => ({
  ...contactOf(id, 'ticket.read', 'suggestion.read'),
  subjectId: callerId,
});

const heard = { source: 'visit', title: '希望会议室能无线投屏' } as const;

/** Heard on a visit to Donghai. */
const visited = (wish: object = {}) =>
  as(
    engineer,
    '09:00',
  )((tx) => recordNeed(tx, { customerId: donghai.id, contactId: donghai.callerId, ...heard, ...wish }));

/** Suggested on a ticket, and in the register. */
async function suggested(company: Company = donghai): Promise<{ ticket: Id; need: Id }> {
  const report = { kind: 'suggestion', title: '报销系统能否自动填单位', description: '每次都要手写' } as const;
  const { id: ticket } = await as(engineer, '09:00')((tx) => recordOne(tx, company, report));
  await as(engineer, '09:01')((tx) => registerSuggestion(tx, ticket));
  const { items } = await as(manager, '09:02')((tx) => listNeeds(tx, { ticketId: ticket }));
  assert.ok(items[0]);
  return { ticket, need: items[0].id };
}

const decide = (need: Id, decision: 'do' | 'offer' | 'decline', reason?: string) =>
  as(manager, '10:00')((tx) => decideNeed(tx, { need, decision, ...(reason !== undefined && { reason }) }));

test('a ticket of the kind suggestion is registered once, with who said what; others are not, nor is what was imported', async () => {
  const { ticket, need } = await suggested();
  await as(engineer, '09:05')((tx) => registerSuggestion(tx, ticket));
  const { items } = await as(manager, '09:06')((tx) => listNeeds(tx, { ticketId: ticket }));
  assert.equal(items.length, 1);
  const view = await as(manager, '09:06')((tx) => readNeed(tx, { need }));
  assert.deepEqual(
    [view.source, view.title, view.words, view.contact?.id, view.state, view.recordedBy],
    ['ticket', '报销系统能否自动填单位', '每次都要手写', donghai.callerId, 'undecided', null],
  );

  const { id: fault } = await as(engineer, '09:07')((tx) => recordOne(tx, donghai));
  const { id: old } = await as(engineer, '09:07')((tx) => recordOne(tx, donghai, { kind: 'suggestion' }));
  await ground.owner.query(
    "update ticket set imported_by = 'old-desk', number = null, foreign_number = 'OLD-1' where id = $1",
    [old],
  );
  for (const id of [fault, old]) {
    await as(engineer, '09:08')((tx) => registerSuggestion(tx, id));
    assert.deepEqual((await as(manager, '09:09')((tx) => listNeeds(tx, { ticketId: id }))).items, []);
  }
});

test('declined with a reason and answered on the ticket, it is read there, and only then does the portal say so', async () => {
  const { ticket, need } = await suggested();
  const seen = (company: Company) => as(personOf(company), '12:00')((tx) => listTicketSuggestions(tx, { ticket }));
  await assert.rejects(decide(need, 'decline'), refuses('need.reason_missing', 'reason'));
  const answer = { need, way: 'ticket', answer: '系统由总部统一维护，暂不修改。' } as const;
  await assert.rejects(
    as(engineer, '09:59')((tx) => answerNeed(tx, answer)),
    refuses('need.undecided'),
  );
  await decide(need, 'decline', '系统归总部');
  assert.deepEqual(
    (await seen(donghai)).items.map(({ decision, answeredAt }) => [decision, answeredAt]),
    [[null, null]],
  );

  const told = await as(engineer, '11:00')((tx) => answerNeed(tx, answer));
  assert.deepEqual([told.state, told.answeredBy, told.answer], ['answered', 'ticket', answer.answer]);
  assert.deepEqual(
    (await seen(donghai)).items.map(({ decision }) => decision),
    ['decline'],
  );
  const { items } = await as(personOf(donghai), '11:02')((tx) => readTimeline(tx, { ticket }));
  assert.ok(items.some((item) => item.type === 'entry' && item.body === answer.answer && item.audience === 'public'));
  await assert.rejects(seen(xiling), refuses('not_found'));
  await assert.rejects(decide(need, 'do'), refuses('need.answered'));
});

test('heard on a visit, it is answered as somebody notes, and becomes an upgrade proposal or a ticket of the same customer', async () => {
  const { id: need } = await visited({ valueLevel: 'high', valueWords: '三十人开会' });
  const onTicket = { need, way: 'ticket', answer: '可以' } as const;
  const proposal = { need, became: 'upgrade_proposal', words: '无线投屏升级方案 V1，实施报价 12,000 元' } as const;
  await assert.rejects(
    as(manager, '09:30')((tx) => recordNeedOutcome(tx, proposal)),
    refuses('need.not_going_ahead'),
  );
  await decide(need, 'offer');
  await assert.rejects(
    as(engineer, '10:30')((tx) => answerNeed(tx, onTicket)),
    refuses('need.without_ticket', 'way'),
  );
  await as(engineer, '10:31')((tx) => answerNeed(tx, { ...onTicket, way: 'phone' }));
  const proposed = await as(manager, '10:32')((tx) => recordNeedOutcome(tx, proposal));
  assert.deepEqual([proposed.became, proposed.becameWords], ['upgrade_proposal', proposal.words]);

  const [ours, theirs] = await as(
    engineer,
    '10:40',
  )(async (tx) => [await recordOne(tx, donghai, { kind: 'service_request' }), await recordOne(tx, xiling)]);
  const turned = (ticketNumber: string) =>
    as(manager, '10:41')((tx) => recordNeedOutcome(tx, { need, became: 'ticket', ticketNumber }));
  await assert.rejects(turned(theirs.number), refuses('need.other_customer', 'ticketNumber'));
  await assert.rejects(turned('INC-1999-000001'), refuses('unknown_reference', 'ticketNumber'));
  assert.deepEqual((await turned(ours.number.toLowerCase())).becameTicket, { id: ours.id, number: ours.number });
});

test('a person of another customer, an hour that is yet to come and a stale save are refused at their fields', async () => {
  await assert.rejects(visited({ contactId: xiling.callerId }), refuses('unknown_reference', 'contactId'));
  await assert.rejects(visited({ heardAt: '2026-11-20T09:00:00.000Z' }), refuses('need.heard_in_future', 'heardAt'));
  const { ticket } = await suggested();
  await assert.rejects(visited({ ticketId: ticket }), refuses('need.registered_already', 'ticketId'));
  const { id: need, revision } = await visited();
  await as(engineer, '09:10', revision)((tx) => changeNeed(tx, { need, valueLevel: 'low' }));
  await assert.rejects(
    as(engineer, '09:11', revision)((tx) => changeNeed(tx, { need, valueLevel: 'high' })),
    refuses('stale'),
  );
});

test('it has an owner and a day; when the day is over it is overdue until answered, and whoever leaves hands it over', async () => {
  const { id: need } = await visited();
  const owner = manager.subjectId ?? '';
  const owned = await as(manager, '09:20')((tx) => handOverNeed(tx, { need, ownerId: owner, dueOn: '2026-11-19' }));
  assert.deepEqual([owned.owner?.id, owned.dueOn, owned.isOverdue], [owner, '2026-11-19', true]);
  assert.equal(await as(manager, '09:21')((tx) => needsOfStaff.count(tx, owner)), 1);
  await as(manager, '09:22')((tx) => needsOfStaff.handOver(tx, { from: owner, to: null }));
  await decide(need, 'do');
  await as(engineer, '10:30')((tx) => answerNeed(tx, { need, way: 'in_person', answer: '下周装' }));
  const done = await as(manager, '10:31')((tx) => readNeed(tx, { need }));
  assert.deepEqual(
    [done.owner, done.isOverdue, done.abilities],
    [null, false, ['change', 'hand_over', 'record_outcome', 'retire']],
  );
});

test('what was taken out of the register stays to be read, and takes no act', async () => {
  const { id: need } = await visited();
  const gone = await as(manager, '09:30')((tx) => retireNeed(tx, { need, reason: '重复' }));
  assert.deepEqual([gone.state, gone.retiredReason, gone.abilities], ['retired', '重复', []]);
  await assert.rejects(decide(need, 'do'), refuses('need.retired'));
});

test('an erased person is named no more in what they said, and gets all of it before', async () => {
  const { id: need } = await visited({ title: '赵雷想要双屏' });
  await as(
    manager,
    '09:40',
  )(async (tx) => {
    const disclosed = await contactsInNeeds.disclose?.(tx, donghai.callerId);
    assert.ok(disclosed?.some((one) => 'title' in one && one.title === '赵雷想要双屏'));
    const traces = { quoted: ['赵雷'], uniqueQuoted: [], pseudonym: '已删除' };
    await contactsInNeeds.erase?.(tx, { contactId: donghai.callerId, customerId: donghai.id, ...traces });
  });
  assert.equal((await as(manager, '09:41')((tx) => readNeed(tx, { need }))).title, '已删除想要双屏');
});

test('another provider, and staff who see other customers only, find none of it', async () => {
  const { id: need } = await visited();
  await assert.rejects(
    other.as(stranger, (tx) => readNeed(tx, { need })),
    refuses('not_found'),
  );
  const limited = { ...engineer, customers: [xiling.id] };
  await assert.rejects(
    as(limited, '09:50')((tx) => readNeed(tx, { need })),
    refuses('not_found'),
  );
  assert.deepEqual((await as(limited, '09:51')((tx) => listNeeds(tx, {}))).items, []);
});
