import type { Id } from '../../../../kernel/id.ts';
import { sql, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { Erasure } from '../../../../platform/module/contact-holder.ts';
import { quotes } from '../../../../platform/search/quotes.ts';

interface QuotingChange {
  id: Id;
  assetId: Id;
  before: unknown;
  after: unknown;
  reason: string | null;
  /** The machine is theirs: it may call them by less than what is theirs alone. */
  namesContact: boolean;
}

/** What machines of the customer said before that may quote the contact. Served by asset_change_by_customer. */
export function changesQuoting(tx: Tx, { contactId, customerId, quoted, uniqueQuoted }: Erasure) {
  const isTheirs = sql<boolean>`exists (select from asset where asset.tenant_id = c.tenant_id and asset.id = c.asset_id
    and (asset.user_id = ${contactId} or asset.custodian_id = ${contactId}))`;
  const words = sql`case when ${isTheirs} then ${quoted}::text[] else ${uniqueQuoted}::text[] end`;
  return tx.rows(
    statement(sql<QuotingChange>`
      select id, asset_id, before, after, reason, ${isTheirs} as names_contact from asset_change as c
      where c.tenant_id = ${tx.tenantId} and c.customer_id = ${customerId}
        and ${quotes(sql`concat_ws(' ', c.before, c.after, c.reason)`, words)}`),
  );
}

export async function saveChangeTexts(tx: Tx, change: Pick<QuotingChange, 'id' | 'before' | 'after' | 'reason'>) {
  const { id, before, after, reason } = change;
  const json = (value: unknown) => (value === null ? null : JSON.stringify(value));
  await tx.run(
    statement(sql`
      update asset_change set before = ${json(before)}::jsonb, after = ${json(after)}::jsonb, reason = ${reason}
      where tenant_id = ${tx.tenantId} and id = ${id}`),
  );
}
