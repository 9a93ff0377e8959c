import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { openWorld } from '../../../../test/cast/world.ts';
import * as acts from '../../ticket-act.contract.ts';
import * as contract from '../../ticket.contract.ts';
import { listTickets } from '../../ticket-list.contract.ts';

const world = await openWorld();
after(() => world.close());
const engineer = world.as('engineer');
const report = {
  kind: 'incident',
  customerId: world.ids.customer.donghai,
  callerId: world.ids.contact.caller,
  title: '打印机卡纸',
  channel: 'phone',
} as const;

test('a repeated request with the same key records one ticket, and answers its number both times', async () => {
  const twice = () => engineer.try(contract.recordTicket, { body: report, headers: { 'idempotency-key': 'jam-1' } });
  const [first, second] = [await twice(), await twice()];
  assert.deepEqual([first.status, second.status], [201, 201]);
  assert.match(first.body.number, /^INC-2026-\d{6}$/);
  assert.deepEqual([second.body.id, second.body.number], [first.body.id, first.body.number]);
});

test('a save names the revision that it saw, and the answer says the next', async () => {
  const { id, revision } = await engineer.ask(contract.recordTicket, { body: report });
  const save = (headers: Record<string, string>) =>
    engineer.try(contract.changeTicket, { params: { ticket: id }, body: { title: '卡纸了' }, headers });
  assert.equal((await save({})).status, 428);
  const saved = await save({ 'if-match': `"r${revision}"` });
  assert.deepEqual([saved.status, saved.headers['etag']], [200, `"r${revision + 1}"`]);
  assert.equal((await save({ 'if-match': `"r${revision}"` })).status, 412);
});

test('a forbidden act is refused in words that name what is allowed', async () => {
  const { id } = await engineer.ask(contract.recordTicket, { body: report });
  const refused = await engineer.send('POST', `/api/v1/tickets/${id}/resumption`, {
    headers: { 'accept-language': 'zh-CN' },
  });
  const { status, body } = refused as { status: number; body: { code: string; detail: string } };
  assert.deepEqual([status, body.code], [409, 'ticket.forbidden_transition']);
  assert.match(body.detail, /“待处理”状态，不能恢复处理/);
  assert.match(body.detail, /受理.*解决/);
});

test('a field that nobody knows, and one of the wrong form, are refused', async () => {
  const odd = { ...report, colour: 'red' };
  assert.equal((await engineer.try(contract.recordTicket, { body: odd })).status, 422);
  assert.equal((await engineer.try(contract.recordTicket, { body: { ...report, title: ' ' } })).status, 422);
});

test('filters that are said several times mean any of them', async () => {
  const { id } = await engineer.ask(contract.recordTicket, { body: report });
  await engineer.ask(acts.acceptTicket, { params: { ticket: id } });
  const { body } = await engineer.send('GET', '/api/v1/tickets?status=in_progress&status=waiting&open=true&limit=5');
  const { items } = body as { items: { id: string; status: string }[] };
  assert.deepEqual(
    items.map((item) => [item.id, item.status]),
    [[id, 'in_progress']],
  );
});

test('what was just recorded is found by its words once the reactions have run', async () => {
  const { id } = await engineer.ask(contract.recordTicket, { body: { ...report, title: '空调漏水' } });
  await world.work();
  const { items } = await engineer.ask(listTickets, { query: { q: '漏水' } });
  assert.deepEqual(
    items.map((item) => item.id),
    [id],
  );
});

test('a stranger’s ticket is not found, and a colleague’s neither', async () => {
  const { id } = await engineer.ask(contract.recordTicket, { body: report });
  for (const who of ['stranger', 'strangerContact', 'resident', 'teacher', 'colleague'] as const) {
    assert.equal((await world.as(who).try(contract.readTicket, { params: { ticket: id } })).status, 404, who);
  }
  const seen = await world.as('caller').ask(contract.readTicket, { params: { ticket: id } });
  assert.deepEqual([seen.assignee, seen.abilities], [null, ['reply']]);
});
