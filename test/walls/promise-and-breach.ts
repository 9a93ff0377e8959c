import { listClocks } from '../../modules/sla/clock-list.contract.ts';
import { recordBreachExcuse } from '../../modules/sla/breach-excuse.contract.ts';
import { recordWhatIf } from '../../modules/sla/what-if.contract.ts';
import { sql, statement } from '../../platform/database/sql.ts';
import { forEachTenant } from '../../server/worker/for-each-tenant.ts';
import type { Client } from '../cast/client.ts';
import type { World } from '../cast/world.ts';

/** A breach of the ticket's that is excused with words that nobody else may read, and a what-if over its clocks. */
export async function breachAndExcuse(
  world: World,
  admin: Client,
  ticketId: string,
): Promise<Record<'clock' | 'breachExcuse' | 'whatIf', string>> {
  const { items } = await admin.ask(listClocks, { query: {} });
  const clock = items.find(({ subject }) => subject.id === ticketId)?.id ?? '';
  await forEachTenant(world.parts, 'test.breach', async (tx) => {
    await tx.run(
      statement(sql`update clock set result = 'breached', breached_at = started_at
        where tenant_id = ${tx.tenantId} and id = ${clock}`),
    );
  });
  const said = { reason: 'contact_absent', evidence: 'SECRET-DONGHAI 14:05 无人接听' };
  const excuse = await admin.ask(recordBreachExcuse, { params: { clock }, body: said });
  const whatIf = await admin.ask(recordWhatIf, {
    body: { name: '按不暂停推算', fromDay: '2026-01-01', untilDay: '2026-12-31', scenario: { pauses: 'none' } },
  });
  await forEachTenant(world.parts, 'test.what-if', async (tx) => {
    await tx.run(
      statement(sql`
        insert into what_if_clock (tenant_id, id, customer_id, what_if_id, subject_kind, subject_id, level, kind, run,
          started_at, result, fact_result)
        select tenant_id, gen_random_uuid(), customer_id, ${whatIf.id}, subject_kind, subject_id, level, kind, run,
          started_at, 'met', 'breached'
        from clock where tenant_id = ${tx.tenantId} and id = ${clock}`),
    );
  });
  return { clock, breachExcuse: excuse.id, whatIf: whatIf.id };
}

/** An excuse for each clock, a what-if with each clock in it, and an agreement for imported history: at both providers. */
export function fillBreaches({ parts }: Pick<World, 'parts'>): Promise<void> {
  return forEachTenant(parts, 'test.breaches', async (tx) => {
    const { tenantId, now } = tx;
    const whatIfId = tx.newId();
    await tx.run(
      statement(sql`
        insert into breach_excuse (tenant_id, id, customer_id, clock_id, reason, evidence, recorded_at)
        select tenant_id, gen_random_uuid(), customer_id, id, 'other', '雷击停电', ${now}
        from clock where tenant_id = ${tenantId} on conflict do nothing`),
    );
    await tx.run(
      statement(sql`
        insert into what_if (tenant_id, id, name, from_day, until_day, scenario, state, asked_at)
        values (${tenantId}, ${whatIfId}, '不暂停', '2026-01-01', '2026-12-31', '{"pauses": "none"}', 'done', ${now})`),
    );
    await tx.run(
      statement(sql`
        insert into what_if_clock (tenant_id, id, customer_id, what_if_id, subject_kind, subject_id, level, kind, run,
          started_at, result)
        select tenant_id, gen_random_uuid(), customer_id, ${whatIfId}, subject_kind, subject_id, level, kind, run,
          started_at, 'met'
        from clock where tenant_id = ${tenantId}`),
    );
    await tx.run(
      statement(sql`
        insert into import_timing (tenant_id, profile, agreement_id, set_at)
        select tenant_id, 'servicenow-event-log', id, ${now} from agreement
        where tenant_id = ${tenantId} and is_default`),
    );
  });
}
