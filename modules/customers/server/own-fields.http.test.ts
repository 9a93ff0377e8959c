import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { openWorld } from '../../../test/cast/world.ts';
import { changeCustomField, recordCustomField } from '../../custom-fields/custom-field.contract.ts';
import { mergeContact } from '../contact-merger.contract.ts';
import { changeContact, listContacts, readContact, recordContact } from '../contact.contract.ts';
import { changeCustomer, listCustomers, readCustomer, recordCustomer } from '../customer.contract.ts';

const world = await openWorld();
after(() => world.close());
const { as, ids, work } = world;
const [admin, stranger] = [as('admin'), as('stranger')];
const customerId = ids.customer.donghai;
const seen = (revision: number) => ({ 'if-match': `"r${revision}"` });

const grade = await admin.ask(recordCustomField, {
  body: {
    noun: 'contact',
    kind: 'choice',
    label: '服务等级',
    key: 'grade',
    choices: [{ label: '金牌', labelEn: 'Gold' }, { label: '银牌' }],
    isSearchable: true,
  },
});
const badge = await admin.ask(recordCustomField, {
  body: { noun: 'contact', kind: 'line', label: '门禁卡号', key: 'badge' },
});
await admin.ask(recordCustomField, {
  body: { noun: 'customer', kind: 'line', label: '合同编号', key: 'contract', isRequired: true, isSearchable: true },
});

const found = async (q: string, who = admin) =>
  (await who.ask(listContacts, { query: { q } })).items.map(({ id }) => id);

test('a contact keeps its own fields, and is found by a choice in either language and by its pinyin', async () => {
  const body = { name: '顾清', customerId, custom: { grade: 'jp', badge: '0042' } };
  const { id, custom } = await admin.ask(recordContact, { body });
  assert.deepEqual(custom, { grade: 'jp', badge: '0042' });
  for (const q of ['金牌', 'gold', 'jp']) assert.deepEqual(await found(q), [id], q);
  const { items } = await admin.ask(listContacts, { query: { q: '顾清' } });
  assert.deepEqual(items[0]?.custom, { grade: 'jp', badge: '0042' });
});

test('a change of one own field leaves the others, and moves what the contact is found by', async () => {
  const body = { name: '陶然', customerId, custom: { grade: 'yp', badge: 'B-7' } };
  const { id, revision } = await admin.ask(recordContact, { body });
  const change = { params: { contact: id }, body: { custom: { grade: null } }, headers: seen(revision) };
  const changed = await admin.ask(changeContact, change);
  assert.deepEqual([changed.custom, changed.revision], [{ badge: 'B-7' }, revision + 1]);
  assert.ok(!(await found('银牌')).includes(id));
});

test('a field that becomes searchable finds the contacts that are there', async () => {
  const { id } = await admin.ask(recordContact, { body: { name: '程野', customerId, custom: { badge: 'K-000815' } } });
  assert.deepEqual(await found('815'), []);
  const params = { customField: badge.id };
  await admin.ask(changeCustomField, { params, body: { isSearchable: true }, headers: seen(badge.revision) });
  await work();
  assert.deepEqual(await found('815'), [id]);
  assert.deepEqual(await found('815', stranger), []);
});

test('a choice that is taken away stays with whoever has it, and nobody new gets it', async () => {
  const { id, revision } = await admin.ask(recordContact, {
    body: { name: '陆遥', customerId, custom: { grade: 'yp' } },
  });
  const params = { customField: grade.id };
  const choices = [{ code: 'jp', label: '金牌' }];
  await admin.ask(changeCustomField, { params, body: { choices }, headers: seen(grade.revision) });
  assert.deepEqual((await admin.ask(readContact, { params: { contact: id } })).custom, { grade: 'yp' });
  const save = { params: { contact: id }, body: { custom: { grade: 'yp', badge: 'X' } }, headers: seen(revision) };
  assert.equal((await admin.try(changeContact, save)).status, 200);
  const { status } = await admin.try(recordContact, { body: { name: '陆遥', customerId, custom: { grade: 'yp' } } });
  assert.equal(status, 422);
});

test('of two contacts that are one, the kept one takes what only the double says', async () => {
  const record = (name: string, custom: Record<string, string>) =>
    admin.ask(recordContact, { body: { name, customerId, custom } });
  const kept = await record('苏白', { badge: 'K-1' });
  const double = await record('苏白白', { badge: 'D-1', grade: 'jp' });
  const merged = await admin.ask(mergeContact, {
    params: { contact: kept.id },
    body: { doubleId: double.id, doubleRevision: double.revision, taken: [] },
    headers: seen(kept.revision),
  });
  assert.deepEqual(merged.custom, { badge: 'K-1', grade: 'jp' });
  assert.ok(!(await found('gold')).includes(double.id));
});

test('a customer is asked for what is required, and found by it', async () => {
  const record = (custom?: Record<string, string>) =>
    admin.try(recordCustomer, { body: { name: '西江电力', ...(custom && { custom }) } });
  assert.equal((await record()).status, 422);
  const { status, body } = await record({ contract: 'HT-2026-0815' });
  assert.equal(status, 201);
  const { items } = await admin.ask(listCustomers, { query: { q: 'ht2026' } });
  assert.deepEqual(
    items.map(({ id, custom }) => [id, custom]),
    [[body.id, { contract: 'HT-2026-0815' }]],
  );
  // 东海 was there before the field
  const { revision } = await admin.ask(readCustomer, { params: { customer: customerId } });
  const save = { params: { customer: customerId }, body: { shortName: '东海' }, headers: seen(revision) };
  assert.equal((await admin.try(changeCustomer, save)).status, 200);
});
