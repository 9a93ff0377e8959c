import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openWorld, type World } from '../../../../test/cast/world.ts';
import { callMeasures } from '../../../channels/call-measure.contract.ts';
import { listCalls, takeCallEvent, type CallEventKind } from '../../../channels/call.contract.ts';
import { recordMeasures } from '../../../channels/channel-record-measure.contract.ts';
import { dismissChannelRecord, listChannelRecords } from '../../../channels/channel-record.contract.ts';
import { changeExtension } from '../../../channels/phone.contract.ts';
import { recordTicket } from '../../../service-desk/ticket.contract.ts';
import { reportOnCalls, reportOnChannelRecords } from '../../report.contract.ts';

let world: World;
before(async () => {
  world = await openWorld();
  const { staff } = world.ids;
  const admin = world.as('admin');
  await admin.ask(changeExtension, { params: { staff: staff.hotline }, body: { extension: '8001' } });
  await admin.ask(changeExtension, { params: { staff: staff.engineer }, body: { extension: '8012' } });
  // answered, put through and taken; answered; abandoned; still ringing; went out
  await call(
    'a',
    ['ringing', 0],
    ['answered', 6, '8001'],
    ['transferred', 60, '8012'],
    ['answered', 72, '8012'],
    ['ended', 300],
  );
  await call('b', ['ringing', 0], ['answered', 14, '8001'], ['ended', 100]);
  await call('c', ['ringing', 0], ['abandoned', 30]);
  await call('d', ['ringing', 0, '8001']);
  await call('out', ['ended', 90]);
  await settle();
});
after(() => world.close());

type Step = readonly [event: CallEventKind, second: number, extension?: string];

async function call(callId: string, ...steps: Step[]): Promise<void> {
  const began = Date.parse(world.clock.now()) - 600_000;
  for (const [event, second, extension] of steps) {
    const at = new Date(began + second * 1000).toISOString();
    const direction = callId === 'out' ? 'out' : 'in';
    const body = { callId, eventId: `${callId}-${event}-${second}`, event, at, direction, extension } as const;
    await world.as('admin').ask(takeCallEvent, { body });
  }
}

/** Of the four entries one is linked and one no business. */
async function settle(): Promise<void> {
  const hotline = world.as('hotline');
  const { items } = await hotline.ask(listChannelRecords, { query: { agentId: 'me' } });
  const report = {
    kind: 'incident',
    title: '打印机卡纸',
    channel: 'phone',
    impact: 'degraded',
    urgency: 'normal',
  } as const;
  const { customer, contact } = world.ids;
  const said = { ...report, customerId: customer.donghai, callerId: contact.caller, channelRecordId: items[0]?.id };
  await hotline.ask(recordTicket, { body: said });
  const { items: unanswered } = await hotline.ask(listChannelRecords, { query: { state: 'open' } });
  const quiet = unanswered.find(({ agent }) => agent === null);
  const params = { channelRecord: quiet?.id ?? '' };
  const headers = { 'if-match': `"r${quiet?.revision}"` };
  await hotline.ask(dismissChannelRecord, { params, body: { reason: 'hung_up' }, headers });
}

test('calls are counted as they went: answered, abandoned, and how fast', async () => {
  const query = { measure: callMeasures.join(), by: 'call_agent' };
  const { total } = await world.as('manager').ask(reportOnCalls, { query });
  const { figures } = total;
  assert.equal(figures['call_count']?.value, 4);
  // one still rings: it is neither
  assert.deepEqual([figures['call_answered_rate']?.value, figures['call_answered_rate']?.missing], [2 / 3, 1]);
  assert.equal(figures['call_abandoned_rate']?.value, 1 / 3);
  assert.equal(figures['call_wait']?.value, 10);
  assert.equal(figures['call_transfer']?.value, 12);
});

test('the recording rate is what was linked of all but what was no business', async () => {
  const query = { measure: recordMeasures.join(), by: 'record_kind' };
  const { total } = await world.as('manager').ask(reportOnChannelRecords, { query });
  const { figures } = total;
  assert.deepEqual([figures['record_count']?.value, figures['no_business_count']?.value], [4, 1]);
  assert.deepEqual([figures['recording_rate']?.value, figures['recording_rate']?.among], [1 / 3, 3]);
});

test('the list behind each figure has exactly the records that it counts', async () => {
  const manager = world.as('manager');
  const calls = await manager.ask(reportOnCalls, { query: { measure: callMeasures.join(), by: 'call_agent' } });
  for (const measure of callMeasures) {
    for (const { figures, filter } of [...calls.rows, calls.total]) {
      const { items } = await manager.ask(listCalls, { query: { ...filter, counted: measure, limit: 200 } });
      assert.equal(items.length, figures[measure]?.counted, `${measure} of ${JSON.stringify(filter)}`);
    }
  }
  const log = await manager.ask(reportOnChannelRecords, {
    query: { measure: recordMeasures.join(), by: 'record_agent,record_state' },
  });
  for (const measure of recordMeasures) {
    for (const { figures, filter } of [...log.rows, log.total]) {
      const { items } = await manager.ask(listChannelRecords, { query: { ...filter, counted: measure, limit: 200 } });
      assert.equal(items.length, figures[measure]?.counted, `${measure} of ${JSON.stringify(filter)}`);
    }
  }
});
