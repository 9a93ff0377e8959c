import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { Id } from '../../kernel/id.ts';
import { recordInChannel } from '../../modules/channels/index.ts';
import { tellLateRecords } from '../../modules/channels/server/records/tell-late-records.ts';
import { sqlBuilder } from '../../platform/database/sql.ts';
import { systemCaller, type Caller } from '../../platform/database/caller.ts';
import { onFriday, openDesk } from '../harness/service-desk.ts';

const desk = await openDesk();
after(() => desk.ground.close());
const { as, taker, manager, donghai } = desk;
const system = systemCaller('test');

function cameIn(clock: string, customerId: Id | null = null): Promise<Id> {
  const came = { kind: 'call', cameAt: onFriday(clock), customerId, contactId: null } as const;
  return as(taker, clock)((tx) => recordInChannel(tx, { ...came, agentId: null, address: '13800001111', label: null }));
}

function told(caller: Caller) {
  return as(
    caller,
    '18:00',
  )((tx) =>
    tx.rows(
      sqlBuilder
        .selectFrom('notification')
        .select(['subjectId', 'customerId', 'params'])
        .where('accountId', '=', caller.accountId)
        .where('kind', '=', 'channel_record.late')
        .orderBy('createdAt')
        .orderBy('customerId'),
    ),
  );
}

test('supervisors are told once of what nobody settles in half an hour, of each customer together', async () => {
  const [first] = [await cameIn('10:00'), await cameIn('10:01')];
  const theirs = await cameIn('10:02', donghai.id);
  await as(system, '10:30')(tellLateRecords);
  assert.deepEqual(await told(manager), []);
  await as(system, '10:33')(tellLateRecords);
  await as(system, '10:34')(tellLateRecords);
  assert.deepEqual(await told(manager), [
    { subjectId: theirs, customerId: donghai.id, params: { kind: 'call', count: 1 } },
    { subjectId: first, customerId: null, params: { kind: 'call', count: 2 } },
  ]);
  assert.deepEqual(await told(taker), []);
});
