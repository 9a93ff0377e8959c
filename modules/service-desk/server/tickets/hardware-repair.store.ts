import type { Fact } from '../../../../platform/database/figure.ts';
import { sql } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { deliveredRepairs } from '../../../catalogue/code-list.contract.ts';

/**
 * AST-05, of the row `ticket`: it is about a machine, and was resolved with a code that counts as a repair. Null: it was
 * resolved, or may have been (imported ones), and nobody said how.
 */
export function isHardwareRepair(tx: Tx): Fact {
  return sql`case
    when ticket.asset_id is null or ticket.status = 'cancelled' then false
    when ticket.resolved_at is null and ticket.status not in ('resolved', 'closed') then false
    when ticket.resolved_at is null or ticket.resolution_code is null then null
    else ticket.resolution_code in (
      select code from code_item where tenant_id = ${tx.tenantId} and list = 'resolution_code'
        and coalesce(is_repair, is_delivered and code = any(${[...deliveredRepairs]}::text[]))) end`;
}
