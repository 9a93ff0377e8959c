import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Client } from '../../../../test/cast/client.ts';
import { openWorld, type Who, type World } from '../../../../test/cast/world.ts';
import { makeToken } from '../../../identity/token.contract.ts';
import * as calls from '../../call.contract.ts';
import { listChannelRecords } from '../../channel-record.contract.ts';
import * as phone from '../../phone.contract.ts';

let world: World;
let bearer: Record<string, string>;
let round = 0;

before(async () => {
  world = await openWorld();
  const admin = world.as('admin');
  const { token } = await admin.ask(makeToken, { body: { name: '电话系统', scopes: ['call.post_events'] } });
  bearer = { authorization: `Bearer ${token}` };
  const teamId = world.ids.team.desk;
  await admin.ask(phone.recordHotline, { body: { number: '400-820-6688', name: '总热线', teamId } });
  const own = { number: '0574 8888 6666', name: '东海专线', teamId, customerId: world.ids.customer.donghai };
  await admin.ask(phone.recordHotline, { body: { ...own, greeting: '您好，东海服务专线' } });
  const extension = { params: { staff: world.ids.staff.hotline }, body: { extension: '8001' } };
  await admin.ask(phone.changeExtension, extension);
});
after(() => world.close());

interface Told {
  callId: string;
  event: calls.CallEventKind;
  /** Seconds after the start of the test's own call. */
  after?: number;
  eventId?: string;
  extension?: string;
  number?: string;
  dialled?: string;
}

function post({ after: seconds = 0, ...told }: Told, headers = bearer) {
  const at = new Date(Date.parse(world.clock.now()) - 120_000 + seconds * 1000).toISOString();
  const body = { eventId: `event-${(round += 1)}`, at, ...told };
  return new Client(world.app, null).try(calls.takeCallEvent, { body, headers });
}

const own = (who: Who) => world.as(who).ask(calls.listOwnCalls);

test('a call that rings at an extension is shown to whose it is alone, with who calls', async () => {
  const { body } = await post({
    callId: 'c1',
    event: 'ringing',
    number: '+8613800001111',
    dialled: '4008206688',
    extension: '8001',
  });
  const { items } = await own('hotline');
  assert.deepEqual(
    items.map(({ id, state, contact, hotline }) => [id, state, contact?.name, hotline?.name]),
    [[body.callId, 'ringing', '赵雷', '总热线']],
  );
  assert.deepEqual((await own('engineer')).items, []);
  await post({ callId: 'c1', event: 'answered', after: 7, extension: '8001' });
  await post({ callId: 'c1', event: 'ended', after: 67 });
  assert.deepEqual((await own('hotline')).items, []);
  const call = await world.as('hotline').ask(calls.readCall, { params: { call: body.callId } });
  assert.deepEqual([call.state, call.waitSeconds, call.talkSeconds], ['ended', 7, 60]);
  const log = await world.as('hotline').ask(listChannelRecords, { query: { agentId: world.ids.staff.hotline } });
  assert.deepEqual(
    log.items.map(({ id, kind, state, contact }) => [id, kind, state, contact?.name]),
    [[call.channelRecordId, 'call', 'open', '赵雷']],
  );
});

test('at an extension of nobody it rings for everybody of the team whose number was dialled, until somebody answers', async () => {
  await post({ callId: 'c2', event: 'ringing', number: '057412345678', dialled: '057488886666', extension: '9999' });
  const [call] = (await own('hotline')).items;
  // the number dialled says whose people call, though nobody is known by theirs
  assert.deepEqual(
    [call?.customer?.name, call?.contact, call?.hotline?.greeting],
    ['东海制造有限公司', null, '您好，东海服务专线'],
  );
  await post({ callId: 'c2', event: 'answered', after: 3, extension: '8001' });
  assert.equal((await own('hotline')).items.length, 1);
  await post({ callId: 'c2', event: 'ended', after: 9 });
});

test('an event told twice happened once, and told of another call is refused', async () => {
  const first = await post({ callId: 'c3', event: 'ringing', eventId: 'same' });
  const again = await post({ callId: 'c3', event: 'ringing', eventId: 'same' });
  assert.deepEqual([again.status, again.body.isRepeated, again.body.callId], [200, true, first.body.callId]);
  const other = await post({ callId: 'c4', event: 'ringing', eventId: 'same' });
  assert.equal(other.status, 409);
});

test('what comes late and out of order makes the same call, with the numbers of whichever event says them', async () => {
  const { body } = await post({ callId: 'c5', event: 'ended', after: 50 });
  assert.equal(body.state, 'abandoned');
  await post({ callId: 'c5', event: 'answered', after: 10, extension: '8001' });
  await post({ callId: 'c5', event: 'ringing', after: 0, number: '13900002222', dialled: '400-820-6688' });
  const call = await world.as('hotline').ask(calls.readCall, { params: { call: body.callId } });
  assert.deepEqual([call.state, call.waitSeconds, call.talkSeconds], ['ended', 10, 40]);
  assert.deepEqual([call.contact?.name, call.hotline?.name, call.agent?.name], ['孙丽', '总热线', '王芳']);
});

test('an event needs a token for it, of an account that sees all customers', async () => {
  assert.equal((await post({ callId: 'c6', event: 'ringing' }, {})).status, 401);
  const { token } = await world.as('admin').ask(makeToken, { body: { name: '只读', scopes: ['call.read'] } });
  assert.equal((await post({ callId: 'c6', event: 'ringing' }, { authorization: `Bearer ${token}` })).status, 403);
});

test('hostile input is refused in words, and changes nothing', async () => {
  const before = await world.as('hotline').ask(calls.listCalls, { query: { limit: 200 } });
  const faults: [Partial<Told> & Record<string, unknown>, number][] = [
    [{ event: 'exploded' as never }, 422],
    [{ callId: '' }, 422],
    [{ callId: 'x'.repeat(500) }, 422],
    [{ callId: 'c7\u0000' }, 422],
    [{ extension: `8001'; drop table call; --` }, 422],
    [{ number: { $gt: '' } as never }, 422],
    [{ surprise: true }, 422],
    [{ after: 3600 }, 422],
    [{ after: -8 * 24 * 3600 }, 422],
  ];
  for (const [fault, status] of faults) {
    const answered = await post({ callId: 'c7', event: 'ringing', ...fault });
    assert.equal(answered.status, status, JSON.stringify(fault));
  }
  const afterwards = await world.as('hotline').ask(calls.listCalls, { query: { limit: 200 } });
  assert.equal(afterwards.items.length, before.items.length);
});

test('a number that says nothing is a call from nobody known, and shown so', async () => {
  const { body } = await post({ callId: 'c8', event: 'ringing', number: 'anonymous', dialled: '4008206688' });
  const call = await world.as('hotline').ask(calls.readCall, { params: { call: body.callId } });
  assert.deepEqual([call.number, call.customer, call.contact, call.possibleCallers], [null, null, null, []]);
});

test('who calls is said by whoever answers, for the call and for its entry', async () => {
  const { body } = await post({ callId: 'c9', event: 'ringing', number: '02155551234', dialled: '4008206688' });
  const params = { call: body.callId };
  const called = { params, body: { contactId: world.ids.contact.teacher } };
  const call = await world.as('hotline').ask(calls.identifyCall, called);
  assert.deepEqual([call.contact?.name, call.customer?.id], ['郑洁', world.ids.customer.xiling]);
  const { items } = await world
    .as('hotline')
    .ask(listChannelRecords, { query: { contactId: world.ids.contact.teacher } });
  assert.equal(items[0]?.id, call.channelRecordId);
});

test('a number is one hotline, and an extension one person', async () => {
  const admin = world.as('admin');
  const teamId = world.ids.team.desk;
  const twice = await admin.try(phone.recordHotline, { body: { number: '4008206688', name: '又一条', teamId } });
  assert.equal(twice.status, 409);
  const taken = { params: { staff: world.ids.staff.engineer }, body: { extension: '8001' } };
  assert.equal((await admin.try(phone.changeExtension, taken)).status, 409);
});
