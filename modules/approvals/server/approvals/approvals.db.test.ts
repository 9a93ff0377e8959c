import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { Id } from '../../../../kernel/id.ts';
import { newId } from '../../../../platform/crypto/new-id.ts';
import { systemCaller, type Caller } from '../../../../platform/database/caller.ts';
import { historyOf } from '../../../../platform/log/event.store.ts';
import { contactOf, staffOf } from '../../../../test/harness/callers.ts';
import { openDesk, refuses } from '../../../../test/harness/service-desk.ts';
import { changeApprovalSetting } from '../settings/approval-settings.ts';
import { askApproval, type Approver } from './ask-approval.ts';
import { approvalsOfSubject } from './approvals-of-subject.ts';
import { decideApproval } from './decide-approval.ts';
import { contactsInApprovals } from './hold-records.ts';
import type { ModulesAbove } from './modules-above.ts';
import { listApprovals, readApproval } from './read-approvals.ts';
import { withdrawApproval, withdrawOwnApproval } from './withdraw-approval.ts';

const desk = await openDesk();
after(() => desk.ground.close());
const { as, huaxin, other, engineer, expert, manager, donghai, xiling } = desk;

/** A module above, which asks whether its things may be done away with. */
const above: ModulesAbove = {
  questions: () => [{ code: 'thing.end', textKey: 'things:portal.approval.end' }],
  names: () => [
    {
      kind: 'thing',
      describe: async (_tx, ids) =>
        new Map(ids.map((id) => [id, { name: 'T-1', title: '旧打印机', deskPath: '/things', portalPath: '/portal' }])),
    },
  ],
};
const decide = decideApproval(above);
const withdrawOwn = withdrawOwnApproval(above);
const read = readApproval(above);
const list = listApprovals(above);

const confirmer = personOf(donghai.id, donghai.callerId);
const second = personOf(donghai.id, donghai.colleagueId);
const stranger = personOf(xiling.id, xiling.callerId);

/** One of a customer's people who may approve. */
function personOf(customerId: Id, contactId: Id): Caller {
  return { ...contactOf(customerId, 'approval.read', 'approval.decide'), subjectId: contactId };
}

const staffSeat: Approver = { side: 'staff' };
const customerSeat: Approver = { side: 'customer' };

function asked(
  approvers: readonly Approver[],
  { by = engineer, subjectId = newId(), customerId = donghai.id } = {},
): Promise<Id> {
  const subject = { kind: 'thing', id: subjectId };
  const question = { code: 'thing.end', facts: { number: 'T-1' } };
  return as(by, '10:00')((tx) => askApproval(tx, { subject, customerId, question, approvers }));
}
const approve = (who: Caller, approval: Id) => as(who, '10:10')((tx) => decide(tx, { approval, decision: 'approved' }));
const refuse = (who: Caller, approval: Id, note?: string) =>
  as(who, '10:10')((tx) => decide(tx, { approval, decision: 'refused', ...(note && { note }) }));
const kindsOf = async (id: Id) =>
  (await as(manager, '11:00')((tx) => historyOf(tx, { kind: 'approval', id }))).map(({ kind }) => kind);

test('is approved by whoever holds the permission, and says what it was about to whoever asked', async () => {
  const subjectId = newId();
  const id = await asked([staffSeat], { subjectId });
  const view = await approve(manager, id);
  assert.deepEqual([view.state, view.seats[0]?.decision, view.abilities], ['approved', 'approved', []]);
  assert.deepEqual([view.subject.name, view.subject.path], ['T-1', '/things']);
  assert.deepEqual(view.question, {
    code: 'thing.end',
    textKey: 'things:portal.approval.end',
    facts: { number: 'T-1' },
  });
  const told = await as(manager, '11:00')((tx) => historyOf(tx, { kind: 'approval', id }));
  const approved = told.find(({ kind }) => kind === 'approval.approved');
  assert.deepEqual(approved?.payload, {
    subjectKind: 'thing',
    subjectId,
    question: 'thing.end',
    position: 0,
    side: 'staff',
  });
  const [standing] = await as(engineer, '11:00')((tx) => approvalsOfSubject(tx, { kind: 'thing', id: subjectId }));
  assert.deepEqual([standing?.id, standing?.state], [id, 'approved']);
});

test('refuses, in this order: what has ended, who is not asked, their own, who has answered, a no without a reason', async () => {
  const id = await asked([staffSeat, staffSeat]);
  await assert.rejects(approve(expert, id), refuses('approval.not_asked'));
  const own = await asked([staffSeat], { by: manager });
  await assert.rejects(approve(manager, own), refuses('approval.own'));
  assert.equal((await as(manager, '10:00')((tx) => read(tx, { approval: own }))).isOwnForbidden, true);
  await approve(manager, id);
  await assert.rejects(approve(manager, id), refuses('approval.answered'));
  await assert.rejects(refuse(manager, await asked([staffSeat])), refuses('approval.reason_missing', 'note'));
  await as(engineer, '10:20')((tx) => withdrawOwn(tx, { approval: id }));
  await assert.rejects(approve(manager, id), refuses('approval.ended'));
});

test('lets people approve their own request where the provider says so', async () => {
  const own = await asked([staffSeat], { by: manager });
  const setting = (allowsOwn: boolean) => as(manager, '10:00')((tx) => changeApprovalSetting(tx, { allowsOwn }));
  await setting(true);
  assert.equal((await approve(manager, own)).state, 'approved');
  await setting(false);
});

test('waits for all of several, each another person; one refusal ends it', async () => {
  const both = [staffSeat, customerSeat];
  const id = await asked(both);
  assert.equal((await approve(manager, id)).state, 'asked');
  assert.equal((await approve(confirmer, id)).state, 'approved');
  assert.deepEqual((await kindsOf(id)).toSorted(), ['approval.approved', 'approval.asked', 'approval.supported']);
  const other2 = await asked(both);
  assert.equal((await refuse(confirmer, other2, '还要用')).state, 'refused');
  await assert.rejects(approve(manager, other2), refuses('approval.ended'));
});

test('of two who answer at once one answers, and the other is told so', async () => {
  const id = await asked([customerSeat]);
  const answers = await Promise.allSettled([approve(confirmer, id), refuse(second, id, '不行')]);
  const failed = answers.filter(({ status }) => status === 'rejected');
  assert.equal(failed.length, 1);
  assert.ok(failed.every((one) => one.status === 'rejected' && refuses('approval.ended')(one.reason)));
  const { seats } = await as(manager, '11:00')((tx) => read(tx, { approval: id }));
  assert.equal(seats.filter(({ decision }) => decision !== null).length, 1);
});

test('is not asked twice at once, and may be asked anew once it has ended', async () => {
  const subjectId = newId();
  const id = await asked([staffSeat], { subjectId });
  await assert.rejects(asked([staffSeat], { subjectId }), refuses('approval.asked_already'));
  await refuse(manager, id, '先不报废');
  assert.notEqual(await asked([staffSeat], { subjectId }), id);
});

test('is withdrawn by whoever asked alone, or by the module that asked, and by all that wait about a record', async () => {
  const subjectId = newId();
  const id = await asked([staffSeat], { subjectId });
  await assert.rejects(
    as(manager, '10:05')((tx) => withdrawOwn(tx, { approval: id })),
    refuses('approval.not_yours'),
  );
  await as(manager, '10:05')((tx) => withdrawApproval(tx, id));
  await assert.rejects(
    as(manager, '10:06')((tx) => withdrawApproval(tx, id)),
    refuses('approval.ended'),
  );
  assert.deepEqual((await kindsOf(id)).toSorted(), ['approval.asked', 'approval.withdrawn']);
});

test("waits for whom it waits: not the asker, not who has answered, not another customer's people", async () => {
  const id = await asked([customerSeat, customerSeat]);
  const mine = async (who: Caller) =>
    (await as(who, '10:30')((tx) => list(tx, { waiting: 'mine', limit: 200 }))).items.some((row) => row.id === id);
  assert.deepEqual(await Promise.all([confirmer, second, stranger, manager].map(mine)), [true, true, false, false]);
  await approve(confirmer, id);
  assert.deepEqual(await Promise.all([confirmer, second].map(mine)), [false, true]);
  await approve(second, id);
  assert.equal(await mine(second), false);
});

test("a customer's people see what they are asked, and neither what staff decide among themselves nor who of staff it was", async () => {
  const among = await asked([staffSeat]);
  const notThere = (who: Caller, id: Id) =>
    assert.rejects(
      as(who, '10:30')((tx) => read(tx, { approval: id })),
      refuses('not_found'),
    );
  await notThere(confirmer, among);
  const id = await asked([staffSeat, customerSeat]);
  await notThere(stranger, id);
  await notThere(staffOf([xiling.id], 'approval.read'), id);
  await approve(manager, id);
  const view = await as(confirmer, '10:30')((tx) => read(tx, { approval: id }));
  assert.deepEqual(
    [view.askedBy, view.seats.map(({ decidedBy }) => decidedBy), view.subject.path],
    [null, [null, null], '/portal'],
  );
  assert.deepEqual(
    view.seats.map(({ decision, whoMay }) => [decision, whoMay]),
    [
      ['approved', []],
      [null, []],
    ],
  );
  const [other1] = (await other.as(desk.stranger, (tx) => list(tx, {}))).items;
  assert.equal(other1, undefined);
});

test('what was decided is written over by nobody, not even by the role of staff', async () => {
  const id = await asked([staffSeat]);
  await approve(manager, id);
  const desks = ['update approval_decision set decision = $1', 'delete from approval_decision where decision = $1'];
  for (const statement of desks) {
    const tried = desk.ground.owner.query(
      `begin; set local role yingtai_desk; ${statement.replace('$1', "'refused'")}`,
    );
    await assert.rejects(tried, /permission denied/);
    await desk.ground.owner.query('rollback');
  }
});

test("an erased person's words go, and what they decided stays", async () => {
  const id = await asked([customerSeat], { customerId: xiling.id });
  await refuse(stranger, id, '我不同意');
  const contactId = xiling.callerId;
  assert.equal(await huaxin.as(systemCaller('test'), (tx) => contactsInApprovals.count(tx, contactId)), 1);
  const erasure = { contactId, customerId: xiling.id, pseudonym: '已删除', quoted: [], uniqueQuoted: [] };
  const erased = await as(manager, '12:00')(async (tx) => contactsInApprovals.erase?.(tx, erasure));
  assert.deepEqual(erased, [id]);
  const { seats } = await as(manager, '12:00')((tx) => read(tx, { approval: id }));
  assert.deepEqual([seats[0]?.decision, seats[0]?.note], ['refused', null]);
});
