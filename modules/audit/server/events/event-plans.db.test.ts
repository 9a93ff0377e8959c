import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { sql, statement } from '../../../../platform/database/sql.ts';
import { staffOf, staffWith } from '../../../../test/harness/callers.ts';
import { readsOf } from '../../../../test/harness/reads.ts';
import { openDesk } from '../../../../test/harness/service-desk.ts';
import { listEvents } from './list-events.ts';

const desk = await openDesk();
after(() => desk.ground.close());
const { huaxin, ground, engineer, expert, donghai, xiling } = desk;
const someTicket = '019a9d6e-1111-7111-8111-111111111111';

// a year of two customers: almost all of it one engineer's work on tickets, a little of it somebody else's on a role
await huaxin.as(engineer, (tx) =>
  tx.run(
    statement(sql`
      insert into event (tenant_id, id, recorded_at, occurred_at, subject_kind, subject_id, customer_id, kind, version,
        actor_kind, actor_id, origin, audience, payload)
      select ${tx.tenantId}, gen_random_uuid(), at, at, 'ticket',
        case when n % 2000 = 0 then ${someTicket}::uuid else gen_random_uuid() end,
        case when n % 400 = 0 then ${xiling.id}::uuid else ${donghai.id}::uuid end,
        case when n % 2500 = 0 then 'role.changed' else 'ticket.changed' end, 1, 'staff',
        case when n % 2500 = 0 then ${expert.subjectId}::uuid else ${engineer.subjectId}::uuid end, 'web', 'internal', '{}'
      from (select n, ${tx.now}::timestamptz - n * interval '10 minutes' as at from generate_series(1, 20000) as n) as numbered`),
  ),
);
await ground.owner.query('analyze event, event_text, seal');

const auditor = staffWith('audit.read');
type Query = Parameters<typeof listEvents>[2];

const questions: [says: string, query: Query, index: string][] = [
  ['everything', {}, 'event_by_time'],
  [
    'a span of days',
    { recordedFrom: '2026-09-01T00:00:00.000Z', recordedTo: '2026-09-02T00:00:00.000Z' },
    'event_by_time',
  ],
  ['one person', { actorId: expert.subjectId ?? '' }, 'event_by_actor'],
  ['one kind', { kind: ['role.changed'] }, 'event_by_kind'],
  ['all kinds of a noun', { kind: ['role'] }, 'event_by_kind'],
  ['one record', { subjectId: someTicket }, 'event_by_subject'],
  ['one customer', { customerId: xiling.id }, 'event_by_customer'],
];
for (const [says, query, index] of questions) {
  test(`lists ${says} by an index, and reads little more than it shows`, async () => {
    const { byIndex, whole } = await readsOf(huaxin, auditor, (tx) => listEvents(tx, [], { ...query, limit: 20 }));
    assert.ok(byIndex.has(index), [...byIndex.keys()].join(', '));
    assert.ok((byIndex.get(index) ?? 0) < 300, `read ${byIndex.get(index)} entries`);
    assert.ok(!whole.has('event'), 'reads no table from end to end');
  });
}

test('lists what staff of one customer see by an index', async () => {
  const limited = staffOf([xiling.id], 'audit.read');
  const { byIndex, whole } = await readsOf(huaxin, limited, (tx) => listEvents(tx, [], { limit: 20 }));
  assert.ok(byIndex.has('event_by_customer') || byIndex.has('event_by_time'), [...byIndex.keys()].join(', '));
  assert.ok(!whole.has('event'), 'reads no table from end to end');
});
