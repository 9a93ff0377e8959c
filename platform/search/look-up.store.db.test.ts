import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { contactOf, staffOf, staffWith } from '../../test/harness/callers.ts';
import { openGround, type TestProvider } from '../../test/harness/providers.ts';
import { newId } from '../crypto/new-id.ts';
import { indexLookUp, lookUp } from './look-up.store.ts';

const ground = await openGround([]);
after(() => ground.close());

const [bank, hospital] = [newId(), newId()];
const [printer, plotter, wangFang] = [newId(), newId(), newId()];
const desk = staffWith();
let yunlian: TestProvider;
let other: TestProvider;
before(async () => {
  yunlian = await ground.found('yunlian');
  other = await ground.found('other');
  await yunlian.as(desk, (tx) =>
    indexLookUp(
      tx,
      { kind: 'device', id: printer, customerId: bank, tokens: ['dayinji', '打印机'] },
      { kind: 'device', id: plotter, customerId: hospital, tokens: ['dayin'] },
      { kind: 'staff', id: wangFang, customerId: null, tokens: ['wangfang', 'wf'] },
    ),
  );
});

function find(provider: TestProvider, caller: typeof desk, ...[kind, text]: [kind: string, text: string]) {
  return provider.as(caller, (tx) => lookUp(tx, { kind, text, most: 10 }));
}

test('finds by the beginning of a token, closest first, within a kind', async () => {
  assert.deepEqual(await find(yunlian, desk, 'device', 'dayin'), [plotter, printer]);
  assert.deepEqual(await find(yunlian, desk, 'device', '打'), [printer]);
  assert.deepEqual(await find(yunlian, desk, 'device', 'yinji'), []);
  assert.deepEqual(await find(yunlian, desk, 'device', ' '), []);
  assert.deepEqual(await find(yunlian, desk, 'staff', 'wf'), [wangFang]);
});

test('limited staff find what is of their customers, and what is of none', async () => {
  const limited = staffOf([bank]);
  assert.deepEqual(await find(yunlian, limited, 'device', 'dayin'), [printer]);
  assert.deepEqual(await find(yunlian, limited, 'staff', 'wf'), [wangFang]);
});

test('another provider finds nothing of it', async () => {
  assert.deepEqual(await find(other, desk, 'device', 'dayin'), []);
});

test("the table is closed to a customer's people", async () => {
  await assert.rejects(find(yunlian, contactOf(bank), 'device', 'dayin'), { code: '42501' });
});

test('new tokens take the place of the old; without any the record is found no more', async () => {
  const entry = { kind: 'device', id: plotter, customerId: hospital };
  await yunlian.as(desk, (tx) => indexLookUp(tx, { ...entry, tokens: ['huitu'] }));
  assert.deepEqual(await find(yunlian, desk, 'device', 'dayin'), [printer]);
  assert.deepEqual(await find(yunlian, desk, 'device', 'huitu'), [plotter]);
  await yunlian.as(desk, (tx) => indexLookUp(tx, { ...entry, tokens: [] }));
  assert.deepEqual(await find(yunlian, desk, 'device', 'huitu'), []);
});

test('staff of many customers find the closest of theirs, of a customer only its own, and nothing beyond their walls', async () => {
  const customers = Array.from({ length: 40 }, () => newId());
  const entries = customers.map((customerId, nth) => ({
    kind: 'person',
    id: newId(),
    customerId,
    tokens: [`zhang${String(nth).padStart(3, '0')}`],
  }));
  await yunlian.as(desk, (tx) => indexLookUp(tx, ...entries));
  const many = staffOf(customers.slice(5, 35));
  const idsOf = (from: number, to: number) => entries.slice(from, to).map(({ id }) => id);
  assert.deepEqual(await find(yunlian, many, 'person', 'zhang'), idsOf(5, 15));
  assert.deepEqual(await find(yunlian, many, 'person', 'zhang004'), []);
  const ofCustomer = (nth: number) =>
    yunlian.as(many, (tx) => lookUp(tx, { kind: 'person', text: 'z', most: 10, customerId: customers[nth] }));
  assert.deepEqual(await ofCustomer(20), idsOf(20, 21));
  assert.deepEqual(await ofCustomer(2), []);
  assert.deepEqual(await find(other, staffOf(customers), 'person', 'zhang'), []);
});

test('a beginning that everybody has, few of them theirs, is asked of each customer', async () => {
  const [crowd, ...few] = Array.from({ length: 31 }, () => newId());
  const people = Array.from({ length: 2500 }, (_, nth) => ({
    kind: 'crowd',
    id: newId(),
    customerId: crowd ?? '',
    tokens: [`li${String(nth).padStart(4, '0')}`],
  }));
  const theirs = few.map((customerId, nth) => ({ kind: 'crowd', id: newId(), customerId, tokens: [`lizz${nth}`] }));
  await yunlian.as(desk, (tx) => indexLookUp(tx, ...people, ...theirs));
  const found = await find(yunlian, staffOf(few), 'crowd', 'li');
  assert.equal(found.length, 10);
  assert.ok(found.every((id) => theirs.some((one) => one.id === id)));
});
