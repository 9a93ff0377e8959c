import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import { sql, sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { ticketsIn } from '../tickets/ticket.store.ts';
import type { Signers } from './signature.rules.ts';

export interface AwaitingSignature {
  id: Id;
  resolvedAt: Instant;
  remindedAt: Instant | null;
}

interface Wanted {
  /** Resolved from here on … */
  from: Instant;
  /** … to before here. */
  to: Instant;
  customers: Signers;
}

/** Resolved and not signed, longest first; imported ones stay as they came. Served by ticket_awaiting_consent. */
export function ticketsAwaitingSignature(tx: Tx, { from, to, customers }: Wanted): Promise<AwaitingSignature[]> {
  const governedBy = sql<string | null>`(select governed.closing from ticket_process governed
    where governed.tenant_id = ticket.tenant_id and governed.ticket_id = ticket.id)`;
  const isTheirs =
    'only' in customers
      ? sql<boolean>`ticket.customer_id = any(${customers.only}::uuid[])`
      : sql<boolean>`ticket.customer_id <> all(${customers.except}::uuid[])`;
  return tx.rows(
    ticketsIn(tx, 'all')
      .select(['id', 'resolvedAt', 'signatureRemindedAt as remindedAt'])
      .$castTo<AwaitingSignature>()
      .where('status', '=', 'resolved')
      .where('resolvedAt', '>=', from)
      .where('resolvedAt', '<', to)
      .where('importedBy', 'is', null)
      // what a variant governs goes by its word alone (SD-27)
      .where(sql<boolean>`coalesce(${governedBy} = 'signature_required', ${isTheirs})`)
      .orderBy('resolvedAt')
      .orderBy('id'),
  );
}

/** No part of its revision: nobody who looks at the ticket sees anything else for it. */
export async function saveReminded(tx: Tx, id: Id): Promise<void> {
  await tx.run(
    sqlBuilder
      .updateTable('ticket')
      .set({ signatureRemindedAt: tx.now })
      .where('tenantId', '=', tx.tenantId)
      .where('id', '=', id),
  );
}
