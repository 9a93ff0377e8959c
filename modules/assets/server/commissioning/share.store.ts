import type { Id } from '../../../../kernel/id.ts';
import { sql, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { isIncomplete } from './missing.store.ts';

export interface CustomerShare {
  customerId: Id;
  customerName: string;
  inUse: number;
  complete: number;
}

/** Of each customer that has machines in use: how many, and how many of them lack nothing; the worst share first. */
export function sharesOfCustomers(tx: Tx): Promise<CustomerShare[]> {
  return tx.rows(
    statement(sql<CustomerShare>`
      select customer.id as "customerId", customer.name as "customerName", counted."inUse", counted.complete
      from (
        select asset.customer_id, count(*)::integer as "inUse",
          (count(*) filter (where not ${isIncomplete()}))::integer as complete
        from asset where asset.tenant_id = ${tx.tenantId} and asset.status = 'in_use'
        group by asset.customer_id
      ) as counted
      join customer on customer.tenant_id = ${tx.tenantId} and customer.id = counted.customer_id
      order by counted.complete::numeric / counted."inUse", counted."inUse" desc, customer.id`),
  );
}
