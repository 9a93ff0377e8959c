import type { Id } from '../../../../kernel/id.ts';
import { sql, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { CallerMachine } from '../../machine.contract.ts';

/** One has few machines; somebody in whose name a whole room stands is offered its newest. */
const mostLookedAt = 50;

/** In use by this contact, most tickets first. Served by asset_by_user and ticket_by_asset. */
export function machinesOfUser(tx: Tx, userId: Id, most: number): Promise<CallerMachine[]> {
  return tx.rows(
    statement(sql<CallerMachine>`
      select used.id, number, name, kind, model, (
        select count(*)::integer from (
          select 1 from ticket where ticket.tenant_id = ${tx.tenantId} and ticket.asset_id = used.id limit 100
        ) as about
      ) as ticket_count
      from (
        select id, number, name, kind, model, created_at from asset
        where tenant_id = ${tx.tenantId} and user_id = ${userId} and retired_at is null
        order by created_at desc, id desc limit ${mostLookedAt}
      ) as used
      order by ticket_count desc, created_at, used.id limit ${most}`),
  );
}
