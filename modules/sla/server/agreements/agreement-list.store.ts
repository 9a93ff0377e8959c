import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import type { Page } from '../../../../kernel/page.ts';
import { keysetPage, type PageInput } from '../../../../platform/database/keyset.ts';
import { sql, sqlBuilder, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { AgreementLevel } from '../../clock-kind.contract.ts';
import type { Agreement } from './agreement.rules.ts';

export interface AgreementFilter {
  level?: AgreementLevel | undefined;
  scope?: 'provider' | 'customer' | 'contract' | undefined;
  customerId?: Id | undefined;
  contractId?: Id | undefined;
  retired: 'without' | 'with' | 'only';
}

export interface ListedAgreement extends Agreement {
  createdAt: Instant;
}

/** Newest first. Served by agreement_by_time, agreement_by_customer and agreement_by_contract. */
export function pageOfAgreements(tx: Tx, filter: AgreementFilter, page: PageInput): Promise<Page<ListedAgreement>> {
  let query = sqlBuilder
    .selectFrom('agreement')
    .select(['id', 'code', 'name', 'level', 'isDefault', 'customerId', 'contractId', 'counterpart', 'retiredAt'])
    .select(['revision', 'createdAt'])
    .where('agreement.tenantId', '=', tx.tenantId);
  if (filter.level) query = query.where('level', '=', filter.level);
  if (filter.customerId) query = query.where('customerId', '=', filter.customerId);
  if (filter.contractId) query = query.where('contractId', '=', filter.contractId);
  if (filter.scope === 'provider') query = query.where('customerId', 'is', null);
  if (filter.scope === 'customer') query = query.where('customerId', 'is not', null).where('contractId', 'is', null);
  if (filter.scope === 'contract') query = query.where('contractId', 'is not', null);
  if (filter.retired === 'without') query = query.where('retiredAt', 'is', null);
  if (filter.retired === 'only') query = query.where('retiredAt', 'is not', null);
  return keysetPage(tx, query.$castTo<ListedAgreement>(), {
    list: 'agreements',
    column: 'agreement.createdAt',
    field: 'createdAt',
    direction: 'desc',
    idColumn: 'agreement.id',
    ...page,
  });
}

interface Of {
  id: Id;
  name: string;
}

/** Names of those whose agreements these are, by id, as far as the caller may see them. */
export async function customersOf(tx: Tx, ids: readonly (Id | null)[]): Promise<Map<Id, Of>> {
  const asked = ids.filter((id) => id !== null);
  if (asked.length === 0) return new Map();
  const rows = await tx.rows(
    statement(sql<Of>`
      select id, name from customer where tenant_id = ${tx.tenantId} and id = any (${asked}::uuid[])`),
  );
  return new Map(rows.map((row) => [row.id, row]));
}

export interface ContractOf extends Of {
  number: string;
  customerId: Id;
}

/** The contracts under which agreements are, by id, as far as the caller may see them. */
export async function contractsOf(tx: Tx, ids: readonly (Id | null)[]): Promise<Map<Id, ContractOf>> {
  const asked = ids.filter((id) => id !== null);
  if (asked.length === 0) return new Map();
  const rows = await tx.rows(
    statement(sql<ContractOf>`
      select id, name, coalesce(number, '') as number, customer_id as "customerId" from contract
      where tenant_id = ${tx.tenantId} and id = any (${asked}::uuid[])`),
  );
  return new Map(rows.map((row) => [row.id, row]));
}
