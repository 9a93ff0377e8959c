import type { Id } from '../../../../kernel/id.ts';
import { sql, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';

interface TriedTitle {
  id: Id;
  nameKey: string;
  publisherKey: string;
  name: string;
  publisher: string | null;
  isByHand: boolean;
  machines: number;
  productName: string | null;
}

/** All that the caller's machines ever reported, those on the most machines first, as counted last. */
export function titlesThere(tx: Tx): Promise<TriedTitle[]> {
  return tx.rows(
    statement(sql<TriedTitle>`
      select title.id, title.name_key as "nameKey", title.publisher_key as "publisherKey", title.name, title.publisher,
        title.is_by_hand as "isByHand", title.machines,
        (select product.name from software_product product
          where product.tenant_id = title.tenant_id and product.id = title.product_id) as "productName"
      from software_title title
      where title.tenant_id = ${tx.tenantId}
        and exists (select from installation seen
          where seen.tenant_id = ${tx.tenantId} and seen.title_id = title.id)
      order by title.machines desc, title.id desc`),
  );
}
