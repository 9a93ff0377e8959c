import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { openDesk, refuses } from '../../../../test/harness/service-desk.ts';
import { meeting } from '../../../../test/harness/meeting.ts';
import { historyOf } from '../../../../platform/log/event.store.ts';
import { changeCustomerStatus } from './change-customer-status.ts';
import { changeCustomer } from './change-customer.ts';
import { listCustomerTags } from './list-customer-tags.ts';
import { listCustomers } from './list-customers.ts';
import { readCustomerGroup } from './read-customer-group.ts';
import { readCustomer } from './read-customer.ts';
import { recordCustomer } from './record-customer.ts';

const desk = await openDesk();
after(() => desk.ground.close());
const { as, manager, taker, donghai, xiling } = desk;

/** Every field that a customer has; a new one joins here. */
const everything = {
  name: '北湖水务集团有限公司',
  shortName: '北湖水务',
  industry: 'government' as const,
  creditCode: '91350100M000100Y43',
  taxNumber: '350100000000123',
  address: '福州市鼓楼区湖东路 12 号',
  mailingAddress: '福州市 1234 信箱',
  phone: '0591-87654321',
  fax: '0591-87654322',
  bankName: '中国银行福州分行',
  bankAccountName: '北湖水务集团有限公司',
  bankAccountNumber: '35001010400012345',
  tags: ['重点', '驻场'],
  note: '月底结账',
};

function record(name: string, more: object = {}) {
  return as(manager, '10:00')((tx) => recordCustomer(tx, { name, ...more }));
}

test('a customer keeps every field that it was recorded with', async () => {
  const { id } = await record(everything.name, { ...everything, accountManagerId: manager.subjectId });
  const customer = await as(manager, '10:01')((tx) => readCustomer(tx, { customer: id }));
  assert.deepEqual({ ...customer, ...everything }, customer);
  assert.deepEqual(
    [customer.status, customer.accountManager?.id, customer.warnings],
    ['active', manager.subjectId, []],
  );
});

test('a credit code is one company: the other is named', async () => {
  await record('南湖水务', { creditCode: '91110000802100433B' });
  await assert.rejects(
    record('南湖水务（重）', { creditCode: '91110000802100433B' }),
    refuses('customer.credit_code_taken', 'creditCode'),
  );
});

test('an unusual tax number is kept, with a warning', async () => {
  const { warnings, taxNumber } = await record('海外公司', { taxNumber: 'DE123456789' });
  assert.deepEqual([warnings, taxNumber], [['tax_number'], 'DE123456789']);
});

test('is found by its name, short name, pinyin, phone and credit code', async () => {
  await record('青山银行股份有限公司', { shortName: '青山行', creditCode: '91440101231243173M', phone: '02386001234' });
  for (const q of ['青山银行', '青山行', 'qsyh', '86001234', '9144010123']) {
    const { items } = await as(manager, '10:01')((tx) => listCustomers(tx, { q }));
    assert.deepEqual([q, items.map(({ name }) => name)], [q, ['青山银行股份有限公司']]);
  }
});

test('is filtered by status, industry, manager, tag and parent', async () => {
  const top = await record('群山集团', { industry: 'retail', tags: ['连锁'], accountManagerId: manager.subjectId });
  const shop = await record('群山一店', { industry: 'retail', parentId: top.id, status: 'prospect' });
  const ids = (query: object) =>
    as(manager, '10:01')(async (tx) => (await listCustomers(tx, query)).items.map(({ id }) => id).toSorted());
  assert.deepEqual(await ids({ industry: ['retail'] }), [top.id, shop.id].toSorted());
  assert.deepEqual(await ids({ industry: ['retail'], status: ['prospect'] }), [shop.id]);
  assert.deepEqual(await ids({ tag: '连锁' }), [top.id]);
  assert.deepEqual(await ids({ parentId: top.id }), [shop.id]);
  const { items } = await as(manager, '10:01')((tx) => listCustomerTags(tx));
  assert.ok(items.some(({ tag, count }) => tag === '连锁' && count === 1));
});

test('a group is a tree, shown whole from each of its members, and never a circle', async () => {
  const top = await record('大江集团');
  const branch = await record('大江物流', { parentId: top.id });
  const leaf = await record('大江冷链', { parentId: branch.id });
  const { items } = await as(manager, '10:01')((tx) => readCustomerGroup(tx, { customer: leaf.id }));
  assert.deepEqual(
    items.map(({ name, parentId }) => [name, parentId]),
    [
      ['大江集团', null],
      ['大江物流', top.id],
      ['大江冷链', branch.id],
    ],
  );
  const circle = as(manager, '10:05', 1)((tx) => changeCustomer(tx, { customer: top.id, parentId: leaf.id }));
  await assert.rejects(circle, refuses('customer.cycle', 'parentId'));
  const self = as(manager, '10:05', 1)((tx) => changeCustomer(tx, { customer: top.id, parentId: top.id }));
  await assert.rejects(self, refuses('customer.cycle', 'parentId'));
});

test('two changes at once make no circle either', async () => {
  const [one, other] = [await record('甲公司'), await record('乙公司')];
  const below = (customer: string, parentId: string) =>
    as(manager, '10:05')((tx) => changeCustomer(tx, { customer, parentId }));
  const answers = await Promise.allSettled([below(one.id, other.id), below(other.id, one.id)]);
  assert.deepEqual(answers.map(({ status }) => status).toSorted(), ['fulfilled', 'rejected']);
});

test('two changes at once that name the revision they saw make no circle either', async () => {
  const [one, other] = [await record('丙公司'), await record('丁公司')];
  const below = (customer: string, parentId: string) =>
    as(
      manager,
      '10:05',
      1,
    )(async (tx) => {
      await bothHaveBegun(tx);
      return changeCustomer(tx, { customer, parentId });
    });
  const bothHaveBegun = meeting(2);
  const answers = await Promise.allSettled([below(one.id, other.id), below(other.id, one.id)]);
  assert.deepEqual(answers.map(({ status }) => status).toSorted(), ['fulfilled', 'rejected']);
  await as(manager, '10:06')((tx) => readCustomerGroup(tx, { customer: one.id }));
});

test('limited staff arrange no groups, and a parent that they do not see stays', async () => {
  const top = await record('长河集团');
  const own = await record('长河印务', { parentId: top.id });
  const narrow = { ...manager, customers: [own.id, donghai.id] };
  const change = (sent: object, revision: number) =>
    as(narrow, '10:10', revision)((tx) => changeCustomer(tx, { customer: own.id, ...sent }));
  await assert.rejects(change({ parentId: donghai.id }, 1), refuses('customer.sees_some', 'parentId'));
  const recording = as(narrow, '10:10')((tx) => recordCustomer(tx, { name: '长河纸业', parentId: donghai.id }));
  await assert.rejects(recording, refuses('customer.sees_some', 'parentId'));
  await change({ parentId: null, phone: '010-65550000' }, 1);
  const seen = await as(manager, '10:11')((tx) => readCustomer(tx, { customer: own.id }));
  assert.deepEqual([seen.parent?.id, seen.phone], [top.id, '010-65550000']);
});

test('limited staff see of a group only what is theirs', async () => {
  await as(manager, '10:00')((tx) => changeCustomer(tx, { customer: donghai.id, parentId: xiling.id }));
  const narrow = { ...taker, customers: [donghai.id] };
  const seen = await as(narrow, '10:01')((tx) => readCustomerGroup(tx, { customer: donghai.id }));
  assert.deepEqual(
    seen.items.map(({ id, parentId }) => [id, parentId]),
    [[donghai.id, null]],
  );
  const { parent } = await as(narrow, '10:01')((tx) => readCustomer(tx, { customer: donghai.id }));
  assert.equal(parent, null);
});

test('its status changes by acts that are told, and only where it can go', async () => {
  const { id, nextStatuses } = await record('新客户', { status: 'prospect' });
  assert.deepEqual(nextStatuses, ['active', 'ended']);
  const become = (status: 'prospect' | 'active' | 'suspended' | 'ended', reason?: string) =>
    as(manager, '10:10')((tx) => changeCustomerStatus(tx, { customer: id, status, ...(reason && { reason }) }));
  await assert.rejects(become('suspended'), refuses('customer.forbidden_status'));
  await become('active');
  await become('active');
  const ended = await become('ended', '合同到期');
  assert.deepEqual([ended.status, ended.nextStatuses], ['ended', ['active']]);
  const history = await as(manager, '10:30')((tx) => historyOf(tx, { kind: 'customer', id }));
  assert.deepEqual(
    history.map(({ kind, payload }) => [kind, payload]),
    [
      ['customer.recorded', {}],
      ['customer.status_changed', { from: 'prospect', to: 'active' }],
      ['customer.status_changed', { from: 'active', to: 'ended' }],
    ],
  );
});
