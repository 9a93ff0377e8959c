import type { Day } from '../../../../kernel/instant.ts';
import type { Id } from '../../../../kernel/id.ts';
import { sql, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { contractsIn } from './contract.store.ts';

/** Signed, and their first day has come. Served by contract_by_status. */
export async function idsToActivate(tx: Tx, today: Day, most: number): Promise<Id[]> {
  const rows = await tx.rows(
    contractsIn(tx).select('contract.id').where('status', '=', 'signed').where('startsOn', '<=', today).limit(most),
  );
  return rows.map(({ id }) => id);
}

/** In force, and their last day is over. Served by contract_by_end. */
export async function idsToEnd(tx: Tx, today: Day, most: number): Promise<Id[]> {
  const rows = await tx.rows(
    contractsIn(tx)
      .select('contract.id')
      .where('status', 'in', ['active', 'suspended'])
      .where('endsOn', '<', today)
      .limit(most),
  );
  return rows.map(({ id }) => id);
}

/** In force, and over within these days. Served by contract_by_end. */
export function contractsEnding(tx: Tx, span: { from: Day; to: Day }) {
  return tx.rows(
    contractsIn(tx)
      .select(['contract.id', 'contract.customerId', 'contract.accountManagerId'])
      .select((row) => row.ref('contract.endsOn').$notNull().as('endsOn'))
      .where('status', 'in', ['signed', 'active', 'suspended'])
      .where('endsOn', '>=', span.from)
      .where('endsOn', '<=', span.to)
      .orderBy('endsOn')
      .orderBy('id')
      .limit(5000),
  );
}

/** Active, in the order of their ids, from behind this one on. */
export async function activeAfter(tx: Tx, after: Id | null, most: number): Promise<Id[]> {
  const active = contractsIn(tx).select('contract.id').where('status', '=', 'active').orderBy('id').limit(most);
  const rows = await tx.rows(after === null ? active : active.where('contract.id', '>', after));
  return rows.map(({ id }) => id);
}

/**
 * Whose ledgers may lack something: no grant yet, the next one due, or a period that was over lately and is to be closed.
 * The rules decide; this only leaves out most of those that lack nothing.
 */
export function contractsToGrant(tx: Tx, today: Day) {
  return tx.rows(
    statement(sql<{ id: Id; endsOn: Day | null }>`
      select distinct contract.id, contract.ends_on as "endsOn"
      from contract_quota quota
      join contract on contract.tenant_id = quota.tenant_id and contract.id = quota.contract_id
      left join lateral (
        select max(period_from) as last_grant from quota_entry entry
        where entry.tenant_id = quota.tenant_id and entry.quota_id = quota.id and entry.kind = 'grant'
      ) as ledger on true
      where quota.tenant_id = ${tx.tenantId}
        and ((contract.status = 'active' and (ledger.last_grant is null
            or ${today}::date between ledger.last_grant and ledger.last_grant + 10
            or (quota.period <> 'term' and ${today}::date >= ledger.last_grant + case quota.period
              when 'month' then interval '1 month' when 'quarter' then interval '3 months' else interval '1 year' end)))
          or (contract.status in ('ended', 'terminated') and contract.ends_on between ${today}::date - 10 and ${today}::date))
      order by contract.id`),
  );
}
