import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import { sql, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { Candidate } from './choose-person.rules.ts';
import type { LivingRule } from './routing-rule.rules.ts';

interface Asked {
  rule: LivingRule;
  customerId: Id;
  at: Instant;
}

/**
 * Of a rule's team who could be given a ticket of the customer: they can sign in, and see the customer. How busy they are
 * counts all their tickets, whoever asks. In no order.
 */
export function candidatesFor(tx: Tx, { rule, customerId, at }: Asked): Promise<Omit<Candidate, 'isAtWork'>[]> {
  const members = [...rule.memberIds];
  return tx.rows(
    statement(sql<Omit<Candidate, 'isAtWork'>>`
      select load.staff_id, load.open_count, load.in_progress_count, load.last_turn_at,
        (select held.level from staff_skill held where held.tenant_id = ${tx.tenantId}
          and held.staff_id = load.staff_id and held.skill_id = ${rule.skillId}::uuid) as level,
        exists (select from staff_leave away where away.tenant_id = ${tx.tenantId} and away.staff_id = load.staff_id
          and away.cancelled_at is null and away.starts_at <= ${at}::timestamptz and away.ends_at > ${at}::timestamptz
        ) as is_on_leave
      from staff_load(${tx.tenantId}, ${rule.id}, ${members}::uuid[]) as load
      join sign_in_account account on account.tenant_id = ${tx.tenantId} and account.kind = 'staff'
        and account.subject_id = load.staff_id and account.disabled_at is null
      where account.customer_scope is null or ${customerId}::uuid = any (account.customer_scope)`),
  );
}

/** The number that was dialled, of what a ticket is made from in the channel log; null: it was no call. */
export async function dialledHotline(tx: Tx, channelRecordId: Id): Promise<Id | null> {
  const row = await tx.first(
    statement(sql<{ hotlineId: Id | null }>`
      select hotline_id from call where tenant_id = ${tx.tenantId} and channel_record_id = ${channelRecordId}
      order by began_at desc limit 1`),
  );
  return row?.hotlineId ?? null;
}
