import { sqlBuilder } from '../../platform/database/sql.ts';
import type { Tx } from '../../platform/database/tx.ts';

/** Whom the steps of a ticket were told, with the clock and how far it was: `张伟 resolution 75`. */
export async function toldOfSteps(tx: Tx, ticket: string): Promise<string[]> {
  const rows = await tx.rows(
    sqlBuilder
      .selectFrom('notification')
      .innerJoin('signInAccount as account', (on) =>
        on.onRef('account.tenantId', '=', 'notification.tenantId').onRef('account.id', '=', 'notification.accountId'),
      )
      .select(['account.name', 'notification.params'])
      .where('notification.tenantId', '=', tx.tenantId)
      .where('notification.kind', '=', 'ticket.step_reached')
      .where('notification.subjectId', '=', ticket),
  );
  const wordsOf = (params: unknown) => {
    const { clock, percent } = params as { clock: string; percent: number };
    return `${clock} ${percent}`;
  };
  return rows.map(({ name, params }) => `${name} ${wordsOf(params)}`).toSorted();
}
