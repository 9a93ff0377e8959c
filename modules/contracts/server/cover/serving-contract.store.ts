import type { Day, Instant } from '../../../../kernel/instant.ts';
import type { Id } from '../../../../kernel/id.ts';
import { roleOf } from '../../../../platform/database/caller.ts';
import { sql, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { ContractTerms } from '../../contract-terms.contract.ts';
import type { ContractKind, ContractStatus } from '../../contract.contract.ts';
import type { QuotaLeft } from '../../cover.contract.ts';
import type { ServingContract } from './cover.rules.ts';

/** As much of the terms as the reviewed function gives; null: nothing is said on that day. */
type GivenTerms = {
  [Field in 'coversOnlyListed' | 'exclusions' | 'limits' | 'closing' | 'consentDays']: ContractTerms[Field] | null;
} & {
  guaranteeMonths: number | null;
};

export interface Serving extends ServingContract {
  guaranteeMonths: number | null;
  closing: ContractTerms['closing'];
  consentDays: number | null;
}

interface Row {
  day: Day;
  id: Id;
  number: string | null;
  name: string;
  kind: ContractKind;
  status: ContractStatus;
  startsOn: Day | null;
  endsOn: Day | null;
  terms: GivenTerms;
  listsAsset: boolean;
  quotas: QuotaLeft[];
  monthTickets: number;
  monthMinutes: number;
}

interface Asked {
  customerId: Id;
  assetId: Id | null;
  /** The day is the one that it then is where the provider is. */
  at: Instant;
}

/**
 * What of contracts a customer is party of: one statement, by the reviewed function of the caller's role, as buyers' rows
 * lie behind walls that beneficiaries' people do not look over. Those that ended in the last 90 days come too.
 */
export async function contractsServing(tx: Tx, { customerId, assetId, at }: Asked): Promise<Serving[]> {
  const cover = sql.raw(roleOf(tx.caller) === 'desk' ? 'contract_cover' : 'contract_cover_limited');
  const rows = await tx.rows(
    statement(sql<Row>`
      select today.day, contract_id as id, number, name, kind, status, starts_on as "startsOn", ends_on as "endsOn",
        terms, lists_asset as "listsAsset", quotas, month_tickets as "monthTickets", month_minutes as "monthMinutes"
      from (
        select id, (${at}::timestamptz at time zone time_zone)::date as day from tenant where id = ${tx.tenantId}
      ) as today
      cross join lateral ${cover}(today.id, ${customerId}::uuid, ${assetId}::uuid, today.day)`),
  );
  return rows.map(({ terms, number, ...row }) => ({ ...row, ...termsOf(terms), number: number ?? '' }));
}

function termsOf({ coversOnlyListed, exclusions, limits, guaranteeMonths, closing, consentDays }: GivenTerms) {
  return { coversOnlyListed, exclusions: exclusions ?? [], limits, guaranteeMonths, closing, consentDays };
}
