import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { staffOf } from '../../../../test/harness/callers.ts';
import { openDesk, refuses } from '../../../../test/harness/service-desk.ts';
import { recordContact } from '../contacts/record-contact.ts';
import { joinPerson } from './join-person.ts';
import { leavePerson } from './leave-person.ts';
import { readPerson } from './read-person.ts';

const desk = await openDesk();
after(() => desk.ground.close());
const { as, manager, donghai, xiling } = desk;

type Recorded = Parameters<typeof recordContact>[1];

const record = (body: Pick<Recorded, 'name' | 'customerId'> & Partial<Recorded>) =>
  as(manager, '09:00')((tx) => recordContact(tx, body));

const join = (contact: string, contactId: string) =>
  as(manager, '10:00')((tx) => joinPerson(tx, { contact, contactId }));

const read = (contact: string, who = manager) => as(who, '11:00')((tx) => readPerson(tx, { contact }));

const idsOf = (contacts: { id: string }[]) => contacts.map(({ id }) => id);

test('suggests who is called the same at another customer and has the same number or address', async () => {
  const mobile = '13933330001';
  const email = 'guqing@example.cn';
  const here = await record({ name: '顾青', customerId: donghai.id, mobile, email });
  const byMobile = await record({ name: '顾青', customerId: xiling.id, mobile });
  const byEmail = await record({ name: '顾青', customerId: xiling.id, email });
  await record({ name: '顾清', customerId: xiling.id, mobile });
  await record({ name: '顾青', customerId: donghai.id, mobile });
  assert.deepEqual(idsOf((await read(here.id)).suggestions).toSorted(), [byMobile.id, byEmail.id].toSorted());
});

test('joined contacts are listed with each other, and parted again', async () => {
  const here = await record({ name: '蒋波', customerId: donghai.id });
  const there = await record({ name: '蒋波', customerId: xiling.id });
  assert.deepEqual(idsOf((await join(here.id, there.id)).others), [there.id]);
  assert.deepEqual(idsOf((await read(there.id)).others), [here.id]);
  await as(manager, '10:30')((tx) => leavePerson(tx, { contact: there.id }));
  assert.deepEqual((await read(here.id)).others, []);
});

test('two who are somebody already become one person with all their contacts', async () => {
  const [one, two, three, four] = [
    await record({ name: '秦岚', customerId: donghai.id }),
    await record({ name: '秦岚', customerId: xiling.id }),
    await record({ name: '秦岚', customerId: donghai.id }),
    await record({ name: '秦岚', customerId: xiling.id }),
  ];
  await join(one.id, two.id);
  await join(three.id, four.id);
  await join(one.id, four.id);
  assert.deepEqual(idsOf((await read(three.id)).others).toSorted(), idsOf([one, two, four]).toSorted());
});

test('who sees one customer only sees nothing of the other, and joins nobody', async () => {
  const here = await record({ name: '尹航', customerId: donghai.id, mobile: '13933330002' });
  const there = await record({ name: '尹航', customerId: xiling.id, mobile: '13933330002' });
  const resident = staffOf([xiling.id], 'contact.read', 'contact.change');
  assert.deepEqual(await read(there.id, resident), { others: [], suggestions: [] });
  await join(here.id, there.id);
  assert.deepEqual(await read(there.id, resident), { others: [], suggestions: [] });
  const leave = as(resident, '10:30')((tx) => leavePerson(tx, { contact: there.id }));
  await assert.rejects(leave, refuses('contact.sees_some'));
  await assert.rejects(read(here.id, resident), refuses('not_found'));
});

test('contacts of one customer are merged, not joined', async () => {
  const one = await record({ name: '夏天', customerId: donghai.id });
  const two = await record({ name: '夏天', customerId: donghai.id });
  await assert.rejects(join(one.id, two.id), refuses('contact.same_customer', 'contactId'));
});
