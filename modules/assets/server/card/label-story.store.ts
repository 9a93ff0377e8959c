import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import { sql, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { CardStretch } from '../../../../platform/module/card-part.ts';

export interface LabelMoment {
  id: Id;
  at: Instant;
  what: 'issued' | 'stuck' | 'retired';
  code: string;
  by: string | null;
}

/** A machine has few labels in its life: all are looked at. Served by asset_label_by_customer. */
export function labelStory(tx: Tx, { assetId, customerId, before, limit }: CardStretch): Promise<LabelMoment[]> {
  return tx.rows(
    statement(sql<LabelMoment>`
      with label as (
        select id, code, issued_at, issued_by_id, stuck_at, stuck_by_id, retired_at from asset_label
        where tenant_id = ${tx.tenantId} and customer_id = ${customerId} and asset_id = ${assetId}
      ), moment as (
        select id, code, issued_at as at, 'issued' as what, issued_by_id as by_id from label
        union all select id, code, stuck_at, 'stuck', stuck_by_id from label where stuck_at is not null
        union all select id, code, retired_at, 'retired', null from label where retired_at is not null
      )
      select id, at, what, code, (
        select name from staff_member where tenant_id = ${tx.tenantId} and staff_member.id = moment.by_id
      ) as by
      from moment
      where ${before?.at ?? null}::timestamptz is null
        or (at, id) < (${before?.at ?? null}::timestamptz, ${before?.id ?? null}::uuid)
      order by at desc, id desc limit ${limit}`),
  );
}
