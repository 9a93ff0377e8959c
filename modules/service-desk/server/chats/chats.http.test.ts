import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openWorld, type World } from '../../../../test/cast/world.ts';
import { contacts } from '../../../../demo/cast/cast.ts';
import { listChannelRecords } from '../../../channels/channel-record.contract.ts';
import { readPastedChat, recordPastedChat } from '../../pasted-chat.contract.ts';

const text = `东海-${contacts.caller.name} 8:40
在吗
东海-${contacts.caller.name} 8:41
ERP 登录不了，提示证书过期
值班 8:42
收到`;

describe('a conversation that was pasted', () => {
  let world: World;

  before(async () => {
    world = await openWorld();
  });
  after(() => world.close());

  it('is read: who spoke, when, what it is about, and which contact that may be', async () => {
    const reading = await world.as('hotline').ask(readPastedChat, { body: { text } });
    assert.equal(reading.channel, 'wechat');
    assert.equal(reading.title, 'ERP 登录不了，提示证书过期');
    // Monday 09:00 in Shanghai
    assert.deepEqual(
      reading.messages.map(({ at }) => at),
      ['2026-11-23T00:40:00.000Z', '2026-11-23T00:41:00.000Z', '2026-11-23T00:42:00.000Z'],
    );
    assert.deepEqual(
      reading.callers.map(({ id, customer }) => [id, customer.id]),
      [[world.ids.contact.caller, world.ids.customer.donghai]],
    );
  });

  it('becomes a ticket with all its words, reported when it began, and linked in the channel log', async () => {
    const hotline = world.as('hotline');
    const { customer, contact } = world.ids;
    const body = {
      text,
      title: 'ERP 登录不了',
      channel: 'wechat',
      customerId: customer.donghai,
      callerId: contact.caller,
    };
    const ticket = await hotline.ask(recordPastedChat, { body });
    assert.deepEqual([ticket.kind, ticket.channel, ticket.description], ['incident', 'wechat', text]);
    assert.equal(ticket.reportedAt, '2026-11-23T00:40:00.000Z');
    const [entry] = (await hotline.ask(listChannelRecords, { query: { kind: 'chat' } })).items;
    assert.deepEqual([entry?.state, entry?.subject?.number], ['linked', ticket.number]);
    assert.deepEqual([entry?.cameAt, entry?.contact?.id], ['2026-11-23T00:40:00.000Z', contact.caller]);
  });

  it('is made a ticket once, however often the answer is lost', async () => {
    const body = { text, title: 'ERP', channel: 'wechat', customerId: world.ids.customer.donghai };
    const headers = { 'idempotency-key': 'paste' };
    const first = await world.as('hotline').ask(recordPastedChat, { body, headers });
    assert.deepEqual(await world.as('hotline').ask(recordPastedChat, { body, headers }), first);
  });

  it("names nobody whom the reader does not see, and is nothing for the customer's people", async () => {
    const { callers } = await world.as('resident').ask(readPastedChat, { body: { text } });
    assert.deepEqual(callers, []);
    const customerId = world.ids.customer.donghai;
    const body = { text, title: 'ERP', channel: 'wechat', customerId };
    const foreign = await world.as('resident').try(recordPastedChat, { body });
    assert.equal(foreign.status, 422);
    const ours = await world.as('caller').try(readPastedChat, { body: { text } });
    assert.equal(ours.status, 403);
  });
});
