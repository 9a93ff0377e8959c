import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { Caller } from '../../../../platform/database/caller.ts';
import { sql, sqlBuilder, statement } from '../../../../platform/database/sql.ts';
import type { Statement, Tx } from '../../../../platform/database/tx.ts';
import { openDesk } from '../../../../test/harness/service-desk.ts';
import { listTickets } from './list-tickets.ts';
import { personOf, recordOne } from './ticket.factory.ts';
import { ticketByNumber } from './ticket-number.store.ts';

const desk = await openDesk();
after(() => desk.ground.close());
const { huaxin, ground, engineer, donghai } = desk;

// ten thousand tickets, one in twenty open: enough that the planner has to choose
await huaxin.as(engineer, async (tx) => {
  await recordOne(tx, donghai);
  await tx.run(
    statement(sql`
      insert into ticket (tenant_id, id, customer_id, number, kind, status, title, recorded_at, resolved_at, next_due_at)
      select ${tx.tenantId}, gen_random_uuid(), ${donghai.id}, 'INC-2025-' || lpad(n::text, 6, '0'), 'incident',
        case when n % 20 = 0 then 'in_progress' else 'closed' end, 'T' || n,
        ${tx.now}::timestamptz - n * interval '1 minute', ${tx.now}::timestamptz - n * interval '30 seconds',
        case when n % 20 = 0 then ${tx.now}::timestamptz + n * interval '1 minute' end
      from generate_series(1, 10000) as n`),
  );
  await tx.run(
    statement(sql`
      insert into ticket_document (tenant_id, customer_id, ticket_id, recorded_at, public_words, internal_words)
      select tenant_id, customer_id, id, recorded_at, to_tsvector('simple', title), to_tsvector('simple', title)
      from ticket where tenant_id = ${tx.tenantId} and number like 'INC-2025-%'`),
  );
});
await ground.owner.query('analyze ticket, ticket_document');

/** What PostgreSQL would do for each question that the work asks; no question is answered. */
async function plansOf(caller: Caller, work: (tx: Tx) => Promise<unknown>): Promise<string> {
  const plans: string[] = [];
  await huaxin.as(caller, async (tx) => {
    const explain = async (asked: Statement<unknown>): Promise<never[]> => {
      const query = asked.compile();
      const explained = { compile: () => ({ ...query, sql: `explain ${query.sql}` }) };
      // EXPLAIN answers with a column whose name has spaces
      plans.push(...(await tx.rows<Record<string, string>>(explained)).flatMap((row) => Object.values(row)));
      return [];
    };
    const explaining: Tx = Object.assign(Object.create(tx), {
      rows: explain,
      first: async (asked: Statement<unknown>) => (await explain(asked))[0],
    });
    await work(explaining);
  });
  return plans.join('\n');
}

type Query = Parameters<typeof listTickets>[1];
const user = personOf(donghai, 'end_user', donghai.callerId);

const lists: [says: string, caller: Caller, query: Query, index: RegExp][] = [
  ['open ones, newest first', engineer, {}, /ticket_open_by_time/],
  ['open ones, most urgent first', engineer, { sort: 'nextDueAt' }, /ticket_open_by_due/],
  [
    'all, last resolved first',
    engineer,
    { status: ['closed', 'in_progress'], sort: 'resolvedAt' },
    /ticket_by_resolved/,
  ],
  ['mine', engineer, { assigneeId: 'me', status: ['closed', 'in_progress'] }, /ticket_by_assignee/],
  ['of a caller', engineer, { callerId: donghai.callerId, status: ['closed', 'in_progress'] }, /ticket_by_caller/],
  ['an end user’s own', user, { status: ['closed', 'in_progress'] }, /ticket_by_caller[^]*ticket_by_affected/],
  ['by the beginning of a number', engineer, { q: 'INC-2025-00012', open: false }, /ticket_tenant_id_number_key/],
];
for (const [says, caller, query, index] of lists) {
  test(`lists ${says} by an index`, async () => {
    assert.match(await plansOf(caller, (tx) => listTickets(tx, { ...query, limit: 20 })), index);
  });
}

test('finds a number by an index', async () => {
  const plan = await plansOf(engineer, (tx) => ticketByNumber(tx, 'INC-2025-000123', 'all'));
  assert.match(plan, /ticket_tenant_id_number_key[^]*ticket_by_foreign_number/);
});

test('finds a rare word by GIN, as the role that the search functions run as', async () => {
  const rare = sqlBuilder
    .selectFrom('ticketDocument')
    .select('ticketId')
    .where('tenantId', '=', huaxin.id)
    .where('internalWords', '@@', sql<string>`'t77'::tsquery`);
  const { sql: text, parameters } = rare.compile();
  await ground.owner.query('begin; set local role search');
  const { rows } = await ground.owner.query<{ 'QUERY PLAN': string }>(`explain ${text}`, [...parameters]);
  await ground.owner.query('rollback');
  assert.match(rows.map((row) => row['QUERY PLAN']).join('\n'), /ticket_document_internal/);
});
