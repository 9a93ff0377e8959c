import type { Id } from '../../../../kernel/id.ts';
import { sql, sqlBuilder, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { Erasure } from '../../../../platform/module/contact-holder.ts';
import { quotes } from '../../../../platform/search/quotes.ts';

interface AdviceTexts {
  id: Id;
  assetId: Id;
  owner: string;
  advice: string;
}

/** What was advised at the customer and may quote the contact. Served by device_advice_by_customer. */
export function adviceQuoting(tx: Tx, { customerId, uniqueQuoted }: Erasure) {
  return tx.rows(
    statement(sql<AdviceTexts & { namesContact: boolean }>`
      select id, asset_id, owner, advice, false as names_contact from device_advice
      where tenant_id = ${tx.tenantId} and customer_id = ${customerId}
        and ${quotes(sql`concat_ws(' ', owner, advice)`, sql`${uniqueQuoted}::text[]`)}`),
  );
}

export async function saveAdviceTexts(tx: Tx, { id, owner, advice }: AdviceTexts): Promise<void> {
  await tx.run(
    sqlBuilder
      .updateTable('deviceAdvice')
      .set({ owner, advice })
      .where('tenantId', '=', tx.tenantId)
      .where('id', '=', id),
  );
}
