import type { Id } from '../../../../kernel/id.ts';
import { sql, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { ContractTerms } from '../../contract-terms.contract.ts';

export interface ClosingTerms {
  contractId: Id;
  /** The buyer. */
  customerId: Id;
  closing: ContractTerms['closing'];
  consentDays: number | null;
}

/** Of contracts that say themselves how tickets close: as they say it today, those that are over included. */
export function closingTerms(tx: Tx): Promise<ClosingTerms[]> {
  return tx.rows(
    statement(sql<ClosingTerms>`
      select said.contract_id as "contractId", said.customer_id as "customerId", said.closing,
        said.consent_days as "consentDays"
      from (
        select distinct on (version.contract_id) version.contract_id, version.customer_id,
          version.terms ->> 'closing' as closing, (version.terms ->> 'consentDays')::integer as consent_days
        from contract_version version
        join contract on contract.tenant_id = version.tenant_id and contract.id = version.contract_id
        join tenant on tenant.id = version.tenant_id
        where version.tenant_id = ${tx.tenantId} and version.withdrawn_at is null
          and contract.status not in ('draft', 'offered')
          and version.valid_from <= (${tx.now}::timestamptz at time zone tenant.time_zone)::date
        order by version.contract_id, version.number desc
      ) as said
      where said.closing is not null or said.consent_days is not null`),
  );
}
