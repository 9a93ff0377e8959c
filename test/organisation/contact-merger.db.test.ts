import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { moduleRegisters } from '../../server/modules.ts';
import { openDesk, refuses } from '../harness/service-desk.ts';
import { staffWith } from '../harness/callers.ts';
import { accountOf } from '../../modules/identity/index.ts';
import { recordOne } from '../../modules/service-desk/server/tickets/ticket.factory.ts';
import { inviteContact } from '../../modules/customers/server/contacts/invite-contact.ts';
import { listContacts } from '../../modules/customers/server/contacts/list-contacts.ts';
import { listDoubles } from '../../modules/customers/server/contacts/list-doubles.ts';
import { mergeContact } from '../../modules/customers/server/contacts/merge-contact.ts';
import { previewMerger } from '../../modules/customers/server/contacts/preview-merger.ts';
import { readContact } from '../../modules/customers/server/contacts/read-contact.ts';
import { recordContact } from '../../modules/customers/server/contacts/record-contact.ts';
import { joinPerson } from '../../modules/customers/server/persons/join-person.ts';
import { readPerson } from '../../modules/customers/server/persons/read-person.ts';

const desk = await openDesk();
after(() => desk.ground.close());
const { as, manager, engineer, donghai, xiling } = desk;
const holders = moduleRegisters.flatMap(({ contactHolders = [] }) => contactHolders);
const tickets = holders.find(({ name }) => name === 'tickets');

type Recorded = Parameters<typeof recordContact>[1];

function record(body: Partial<Recorded> & { name: string }) {
  return as(manager, '09:00')((tx) => recordContact(tx, { customerId: donghai.id, ...body }));
}

function merge(kept: { id: string }, double: { id: string }, taken: Parameters<typeof mergeContact>[1]['taken'] = []) {
  return as(
    manager,
    '10:00',
    1,
  )((tx) => mergeContact(tx, { contact: kept.id, doubleId: double.id, doubleRevision: 1, taken }, holders));
}

const doublesAt = (customerId: string) => as(manager, '09:30')((tx) => listDoubles(tx, { customerId }));

test('proposes who shares a mobile number, an e-mail address, or name and department, beside the first of them', async () => {
  const first = await record({ name: '韩冰', mobile: '13911110001' });
  const second = await record({ name: '韩兵', mobile: '13911110001' });
  const third = await record({ name: '韩冰' });
  await as(manager, '09:00')((tx) => recordContact(tx, { name: '韩冰', customerId: xiling.id }));
  const { items } = await doublesAt(donghai.id);
  assert.deepEqual(
    items.map(({ kept, double, reasons }) => [kept.id, double.id, reasons]),
    [
      [first.id, third.id, ['name']],
      [first.id, second.id, ['mobile']],
    ],
  );
});

test('the preview says in what they differ, whose value is proposed, and what moves', async () => {
  const kept = await record({ name: '田野', mobile: '13911110002' });
  const double = await record({ name: '田野', mobile: '13911110003', position: '会计', isVip: true });
  await as(engineer, '09:10')((tx) => recordOne(tx, donghai, { callerId: double.id }));
  const ask = { contact: kept.id, doubleId: double.id };
  const preview = await as(manager, '09:20')((tx) => previewMerger(tx, ask, holders));
  assert.deepEqual(preview.differing, [
    { field: 'position', proposed: 'double' },
    { field: 'mobile', proposed: 'kept' },
    { field: 'isVip', proposed: 'double' },
  ]);
  assert.deepEqual(preview.moving, [{ textKey: 'service-desk:holder.tickets', count: 1 }]);
  assert.equal(preview.account, 'none');
});

test('tickets go over, the chosen values too, and the double leads to who is kept', async () => {
  const kept = await record({ name: '白雪', mobile: '13911110004' });
  const double = await record({ name: '白雪梅', employeeNumber: 'D-77', email: 'baixue@donghai.example.cn' });
  await as(engineer, '09:10')((tx) => recordOne(tx, donghai, { callerId: double.id }));
  const merged = await merge(kept, double, ['employeeNumber', 'email']);
  assert.deepEqual([merged.name, merged.employeeNumber, merged.email], ['白雪', 'D-77', 'baixue@donghai.example.cn']);

  const count = (id: string) => as(engineer, '10:10')(async (tx) => tickets?.count(tx, id));
  assert.deepEqual([await count(kept.id), await count(double.id)], [1, 0]);
  const left = await as(manager, '10:10')((tx) => readContact(tx, { contact: double.id }));
  assert.deepEqual([left.isRetired, left.mergedInto?.id, left.abilities], [true, kept.id, []]);
  const { items } = await as(manager, '10:10')((tx) => listContacts(tx, { q: '白雪梅', retired: 'with' }));
  assert.deepEqual(items, []);
});

test("the double's account goes over where there is none, and otherwise ends and gives its address free", async () => {
  const kept = await record({ name: '石磊' });
  const double = await record({ name: '石磊', email: 'shilei@donghai.example.cn' });
  const third = await record({ name: '石磊', email: 'shi.lei@donghai.example.cn' });
  for (const { id } of [double, third]) {
    await as(manager, '09:10')((tx) => inviteContact(tx, { contact: id, role: 'end_user' }));
  }
  const accountAt = (id: string) => as(manager, '11:00')((tx) => accountOf(tx, { kind: 'contact', subjectId: id }));
  await merge(kept, double, ['email']);
  assert.equal((await accountAt(kept.id))?.email, 'shilei@donghai.example.cn');
  const input = { contact: kept.id, doubleId: third.id, doubleRevision: 1, taken: ['email'] as const };
  const { revision } = await as(manager, '10:05')((tx) => readContact(tx, { contact: kept.id }));
  await as(manager, '10:06', revision)((tx) => mergeContact(tx, { ...input, taken: [...input.taken] }, holders));
  assert.equal((await accountAt(kept.id))?.email, 'shi.lei@donghai.example.cn');
  assert.equal((await accountAt(third.id))?.isActive, false);
});

test('a double of a double leads to the last one as well', async () => {
  const [one, two, three] = [
    await record({ name: '江河' }),
    await record({ name: '江河' }),
    await record({ name: '江河' }),
  ];
  await merge(two, one);
  const { revision } = await as(manager, '10:01')((tx) => readContact(tx, { contact: two.id }));
  const next = { contact: three.id, doubleId: two.id, doubleRevision: revision, taken: [] };
  await as(manager, '10:02', 1)((tx) => mergeContact(tx, next, holders));
  const { mergedInto } = await as(manager, '10:03')((tx) => readContact(tx, { contact: one.id }));
  assert.equal(mergedInto?.id, three.id);
});

test('refuses a stale preview, itself, another customer, and what was merged before', async () => {
  const kept = await record({ name: '孔明' });
  const double = await record({ name: '孔明' });
  const elsewhere = await as(manager, '09:00')((tx) => recordContact(tx, { name: '孔明', customerId: xiling.id }));
  const ask = { contact: kept.id, doubleId: double.id, doubleRevision: 1, taken: [] };
  const attempt = (input: typeof ask, seen = 1) => as(manager, '10:00', seen)((tx) => mergeContact(tx, input, holders));
  await assert.rejects(attempt(ask, 4), refuses('stale'));
  await assert.rejects(attempt({ ...ask, doubleRevision: 4 }), refuses('stale'));
  await assert.rejects(attempt({ ...ask, doubleId: kept.id }), refuses('contact.same_contact', 'doubleId'));
  await assert.rejects(attempt({ ...ask, doubleId: elsewhere.id }), refuses('contact.other_customer', 'doubleId'));
  await assert.rejects(
    attempt({ ...ask, doubleId: staffWith().subjectId ?? '' }),
    refuses('unknown_reference', 'doubleId'),
  );
  await attempt(ask);
  const third = await record({ name: '孔明' });
  const again = { ...ask, contact: third.id, doubleRevision: 2 };
  await assert.rejects(attempt(again), refuses('contact.merged'));
});

test('where both are somebody elsewhere, these are one person with the kept contact', async () => {
  const at = (customerId: string) => as(manager, '09:00')((tx) => recordContact(tx, { name: '沈默', customerId }));
  const [kept, double] = [await at(donghai.id), await at(donghai.id)];
  const [first, second] = [await at(xiling.id), await at(xiling.id)];
  const join = (contact: string, contactId: string) =>
    as(manager, '09:30')((tx) => joinPerson(tx, { contact, contactId }));
  await join(kept.id, first.id);
  await join(double.id, second.id);
  const merger = { contact: kept.id, doubleId: double.id, doubleRevision: 2, taken: [] };
  await as(manager, '10:00', 2)((tx) => mergeContact(tx, merger, holders));
  const { others } = await as(manager, '10:30')((tx) => readPerson(tx, { contact: kept.id }));
  assert.deepEqual(others.map(({ id }) => id).toSorted(), [first.id, second.id].toSorted());
});
