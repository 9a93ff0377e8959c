import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { openWorld } from '../../../../test/cast/world.ts';
import {
  changeCustomField,
  listCustomFields,
  recordCustomField,
  retireCustomField,
} from '../../../custom-fields/custom-field.contract.ts';
import type { SentCustom } from '../../../custom-fields/custom-value.contract.ts';
import { recordPastedChat } from '../../pasted-chat.contract.ts';
import { listTickets } from '../../ticket-list.contract.ts';
import { changeTicket, readTicket, recordTicket } from '../../ticket.contract.ts';

const world = await openWorld();
after(() => world.close());
const { as, ids, work } = world;
const [admin, hotline, caller] = [as('admin'), as('hotline'), as('caller')];

const contract = await admin.ask(recordCustomField, {
  body: { noun: 'ticket', kind: 'line', label: '合同编号', labelEn: 'Contract', key: 'contract' },
});
await admin.ask(recordCustomField, {
  body: { noun: 'ticket', kind: 'number', label: '楼层', key: 'floor', audience: 'public', isSearchable: true },
});

const report = {
  kind: 'incident',
  customerId: ids.customer.donghai,
  callerId: ids.contact.caller,
  title: '打印机卡纸',
  channel: 'phone',
} as const;
const record = (custom: SentCustom) => hotline.ask(recordTicket, { body: { ...report, custom } });
const seen = (revision: number) => ({ 'if-match': `"r${revision}"` });
const found = async (who: typeof admin, q: string) =>
  (await who.ask(listTickets, { query: { q } })).items.map(({ id }) => id);

test('a ticket keeps its own fields; a save with one of them leaves the others, and null clears', async () => {
  const { id, custom, revision } = await record({ contract: ' HT-2026-07 ', floor: 3 });
  assert.deepEqual(custom, { contract: 'HT-2026-07', floor: 3 });
  const save = (values: SentCustom, at: number) =>
    hotline.ask(changeTicket, { params: { ticket: id }, body: { custom: values }, headers: seen(at) });
  const changed = await save({ floor: 4 }, revision);
  assert.deepEqual(changed.custom, { contract: 'HT-2026-07', floor: 4 });
  assert.deepEqual((await save({ contract: null }, changed.revision)).custom, { floor: 4 });
});

test('a key that is no field, and a value that does not fit, are refused at their place in words', async () => {
  const refused = async (custom: SentCustom) => {
    const { status, body } = await hotline.try(recordTicket, {
      body: { ...report, custom },
      headers: { 'accept-language': 'zh-CN' },
    });
    const { errors = [] } = body as unknown as { errors?: { field: string; message: string }[] };
    return [status, errors[0]?.field, errors[0]?.message];
  };
  assert.deepEqual(await refused({ floor: '三楼' }), [422, 'custom.floor', '“楼层”应填写数字。']);
  const unknown = '没有名为“colour”的自定义字段，或该字段已停用。';
  assert.deepEqual(await refused({ colour: 'red' }), [422, 'custom.colour', unknown]);
});

test('the customer sees and fills what is public, and finds by it alone', async () => {
  const { id } = await record({ contract: 'HT-INTERN', floor: 77 });
  await work();
  const theirs = await caller.ask(readTicket, { params: { ticket: id } });
  assert.deepEqual(theirs.custom, { floor: 77 });
  assert.deepEqual((await caller.ask(listTickets)).items.find((row) => row.id === id)?.custom, { floor: 77 });
  const fields = await caller.ask(listCustomFields, { query: { noun: 'ticket' } });
  assert.deepEqual(
    fields.items.map(({ key }) => key),
    ['floor'],
  );
  const { callerId: _, ...own } = report;
  const said = { ...own, channel: 'portal', custom: { contract: 'HT-1' } };
  assert.equal((await caller.try(recordTicket, { body: said })).status, 422);
  assert.deepEqual(await found(caller, '77'), [id]);
});

test('a field that becomes searchable makes the tickets that are there findable, and none when it is retired', async () => {
  const { id } = await record({ contract: '年度维保' });
  await work();
  assert.deepEqual(await found(hotline, '维保'), []);
  const params = { customField: contract.id };
  await admin.ask(changeCustomField, { params, body: { isSearchable: true }, headers: seen(1) });
  const going = await admin.ask(listCustomFields, { query: { noun: 'ticket' } });
  assert.deepEqual(going.reindexing, { done: 0 });
  await work();
  assert.deepEqual(await found(hotline, '维保'), [id]);
  assert.deepEqual(await found(caller, '维保'), []);
  assert.equal((await admin.ask(listCustomFields, { query: { noun: 'ticket' } })).reindexing, null);
  await admin.ask(retireCustomField, { params });
  await work();
  assert.deepEqual(await found(hotline, '维保'), []);
  assert.deepEqual((await hotline.ask(readTicket, { params: { ticket: id } })).custom, {});
});

test('a field that becomes required is asked of new tickets, and breaks no save of an old one', async () => {
  const old = await record({ floor: 1 });
  await admin.ask(recordCustomField, {
    body: {
      noun: 'ticket',
      kind: 'choice',
      label: '等级',
      key: 'grade',
      choices: [{ label: '金牌' }],
      isRequired: true,
      audience: 'internal',
    },
  });
  assert.equal((await hotline.try(recordTicket, { body: report })).status, 422);
  assert.deepEqual((await record({ grade: 'jp' })).custom, { grade: 'jp' });
  const save = (body: object) =>
    hotline.try(changeTicket, { params: { ticket: old.id }, body, headers: seen(old.revision) });
  assert.equal((await save({ custom: { grade: null } })).status, 422);
  assert.equal((await save({ title: '卡纸了' })).status, 200);
  const { callerId: _, ...own } = report;
  // of a customer's people nobody asks what they don't see
  assert.equal((await caller.try(recordTicket, { body: { ...own, channel: 'portal' } })).status, 201);
});

test('what comes by a way without a form for own fields is a ticket, whatever is required', async () => {
  const [noun, isRequired] = ['ticket', true] as const;
  await admin.ask(recordCustomField, {
    body: { noun, kind: 'line', label: '房间', key: 'room', isRequired, audience: 'public' },
  });
  const { customerId, title, callerId } = report;
  assert.equal((await hotline.try(recordTicket, { body: report })).status, 422);
  const own = { kind: 'incident', customerId, title, channel: 'portal' } as const;
  assert.equal((await caller.try(recordTicket, { body: own })).status, 201);
  const chat = { text: '赵雷 10:01\n打印机卡纸', title, channel: 'wechat', customerId, callerId };
  assert.equal((await hotline.try(recordPastedChat, { body: chat })).status, 201);
  // what they do say has to be right
  assert.equal((await caller.try(recordTicket, { body: { ...own, custom: { floor: 'three' } } })).status, 422);
});

test("another provider's fields are neither seen nor filled", async () => {
  assert.deepEqual((await as('stranger').ask(listCustomFields, { query: { noun: 'ticket' } })).items, []);
  const theirs = { ...report, customerId: ids.customer.stranger, callerId: ids.contact.stranger };
  const { status } = await as('stranger').try(recordTicket, { body: { ...theirs, custom: { floor: 1 } } });
  assert.equal(status, 422);
});
