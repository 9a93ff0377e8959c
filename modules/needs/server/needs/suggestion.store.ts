import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import { sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { SuggestionView } from '../../suggestion.contract.ts';

export interface SuggestionTicket {
  id: Id;
  customerId: Id;
  kind: string;
  /** Null: recorded here, and not imported. */
  importedBy: string | null;
  callerId: Id | null;
  title: string;
  description: string | null;
  recordedAt: Instant;
}

/** What a ticket says, for the register. */
export function ticketToRegister(tx: Tx, ticketId: Id): Promise<SuggestionTicket | undefined> {
  return tx.first(
    sqlBuilder
      .selectFrom('ticket')
      .select(['id', 'customerId', 'kind', 'importedBy', 'callerId', 'title', 'description', 'recordedAt'])
      .where('tenantId', '=', tx.tenantId)
      .where('id', '=', ticketId),
  );
}

/** Only what the portal's role may read. Served by the key over the ticket. */
export function suggestionsOf(tx: Tx, ticketId: Id): Promise<SuggestionView[]> {
  return tx.rows(
    sqlBuilder
      .selectFrom('need')
      .select(['need.id', 'need.decision', 'need.answeredAt', 'need.became'])
      .where('need.tenantId', '=', tx.tenantId)
      .where('need.ticketId', '=', ticketId)
      .where('need.retiredAt', 'is', null)
      // CHECK constraints hold the codes to their values
      .$castTo<SuggestionView>(),
  );
}
