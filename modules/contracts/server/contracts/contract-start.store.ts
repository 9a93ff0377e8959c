import type { Day } from '../../../../kernel/instant.ts';
import type { Id } from '../../../../kernel/id.ts';
import { sql, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';

const annexes = ['contract_party', 'authorised_confirmer', 'covered_device', 'contract_quota'] as const;

interface Move {
  from: Day;
  to: Day;
}

/** What begins with a contract, or would begin before it, begins on its new first day; what is over by then stays. */
export async function moveAnnexes(tx: Tx, contractId: Id, { from, to }: Move): Promise<void> {
  for (const annex of annexes) {
    await tx.run(
      statement(sql`
        update ${sql.table(annex)} set from_day = ${to}::date
        where tenant_id = ${tx.tenantId} and contract_id = ${contractId}
          and from_day <= greatest(${from}::date, ${to}::date) and (until_day is null or until_day >= ${to}::date)`),
    );
  }
}
