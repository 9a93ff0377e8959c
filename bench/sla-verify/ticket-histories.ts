import type pg from 'pg';

/** Tables that the owner writes to while the walls are open. */
const written = ['clock', 'ticket', 'ticket_status', 'calendar_layer'];

/** Registered, accepted, waiting for the customer, taken up again, resolved; none of them imported, and no clock yet. */
export async function tellHistories(owner: pg.Client): Promise<void> {
  await openWalls(owner);
  await owner.query('truncate clock cascade');
  // a hundred changed weeks for each customer is what plans are tried with, and nobody's life
  await owner.query('delete from calendar_layer');
  await owner.query('delete from ticket_status');
  await owner.query(`update ticket set imported_by = null, responded_at = recorded_at + interval '20 minutes',
    resolved_at = recorded_at + interval '7 hours', status = 'resolved', waiting_reason = null`);
  const traits = `jsonb_build_object('kind', kind, 'categoryIds', jsonb_build_array(category_id), 'siteId', site_id, 'region', null,
    'assetId', asset_id, 'assetKind', null, 'isVip', false, 'contractId', null, 'isBeyondLimit', false, 'teamId', team_id, 'assigneeId', assignee_id)`;
  await owner.query(`insert into ticket_status (tenant_id, customer_id, ticket_id, number, at, status, waiting_reason, priority, traits)
    select tenant_id, customer_id, id, step, recorded_at + (array[0, 20, 90, 240, 420])[step] * interval '1 minute',
      (array['registered', 'in_progress', 'waiting', 'in_progress', 'resolved'])[step],
      case when step = 3 then 'awaiting_customer' end, priority, case when step = 1 then ${traits} end
    from ticket, generate_series(1, 5) as step`);
  await owner.query('analyze');
}

/**
 * So many copies of each ticket with its history and its clocks, as they were followed: a clock is a function of its
 * facts, so a copy's clocks are right, and the verification cannot know that it is one.
 */
export async function copyTickets(owner: pg.Client, copies: number): Promise<void> {
  const copied = (id: string) => `md5(${id}::text || copy)::uuid`;
  const as: Record<string, Record<string, string>> = {
    ticket: { id: copied('id'), number: `number || '-' || copy`, foreign_number: 'null' },
    ticket_status: { ticket_id: copied('ticket_id') },
    clock: { id: copied('id'), subject_id: copied('subject_id') },
  };
  for (const [table, changed] of Object.entries(as)) {
    const { rows } = await owner.query<{ name: string }>(
      'select column_name as name from information_schema.columns where table_name = $1',
      [table],
    );
    const names = rows.map(({ name }) => name);
    const values = names.map((name) => changed[name] ?? name);
    await owner.query(
      `insert into ${table} (${names.join(', ')}) select ${values.join(', ')} from ${table}, generate_series(1, ${copies}) as copy`,
    );
  }
  await owner.query('vacuum analyze ticket, ticket_status, clock');
  for (const table of written) await owner.query(`alter table ${table} force row level security`);
}

async function openWalls(owner: pg.Client): Promise<void> {
  for (const table of written) await owner.query(`alter table ${table} no force row level security`);
}
