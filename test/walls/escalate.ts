import { sql, statement } from '../../platform/database/sql.ts';
import type { Tx } from '../../platform/database/tx.ts';
import { forEachTenant } from '../../server/worker/for-each-tenant.ts';
import type { World } from '../cast/world.ts';

/** A step that fired for each clock, and a message of it that waits for somebody's hours: at both providers. */
export function escalate({ parts }: Pick<World, 'parts'>): Promise<void> {
  return forEachTenant(parts, 'test.escalate', async (tx) => {
    await tx.run(firedSteps(tx));
    await tx.run(heldNotices(tx));
  });
}

function firedSteps({ tenantId, now }: Tx) {
  return statement(sql`
    insert into clock_step (tenant_id, id, customer_id, clock_id, subject_kind, subject_id, rule_id, step, repetition,
      due_at, fired_at, is_late, moment, deeds)
    select clock.tenant_id, gen_random_uuid(), customer_id, clock.id, subject_kind, subject_id, rule.id, 1, 0,
      ${now}, ${now}, false, '{"kind": "share", "percent": 1}', '[{"kind": "move_up"}]'
    from clock join escalation_rule rule on rule.tenant_id = clock.tenant_id
    where clock.tenant_id = ${tenantId}
    on conflict do nothing`);
}

function heldNotices({ tenantId, now }: Tx) {
  return statement(sql`
    insert into held_notice (tenant_id, id, customer_id, staff_id, kind, key, subject_kind, subject_id, params, due_at, held_at)
    select fired.tenant_id, gen_random_uuid(), customer_id, (
        select id from staff_member where tenant_id = ${tenantId} order by id limit 1
      ), 'ticket.step_reached', fired.id, subject_kind, subject_id, '{}', ${now}::timestamptz + interval '1 day', ${now}
    from clock_step fired
    where fired.tenant_id = ${tenantId}`);
}
