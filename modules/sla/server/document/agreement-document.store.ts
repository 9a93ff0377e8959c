import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import { roleOf } from '../../../../platform/database/caller.ts';
import { sql, sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { AgreementClauses } from '../../agreement-document.contract.ts';
import type { AgreementLevel } from '../../clock-kind.contract.ts';
import type { VersionTimes } from '../agreements/agreement.rules.ts';

export interface DocumentedAgreement {
  id: Id;
  name: string;
  level: AgreementLevel;
  isDefault: boolean;
  customerId: Id | null;
  contractId: Id | null;
  customerName: string | null;
  /** Not granted to customers' people. */
  counterpart: string | null;
  retiredAt: Instant | null;
}

/** In all three roles: what customers' people may not read is not asked for. */
function agreements(tx: Tx) {
  const counterpart = roleOf(tx.caller) === 'portal' ? sql<string | null>`null` : sql<string | null>`counterpart`;
  return sqlBuilder
    .selectFrom('agreement')
    .leftJoin('customer', (join) =>
      join.onRef('customer.tenantId', '=', 'agreement.tenantId').onRef('customer.id', '=', 'agreement.customerId'),
    )
    .select(['agreement.id', 'agreement.name', 'agreement.level', 'agreement.isDefault', 'agreement.customerId'])
    .select(['agreement.contractId', 'agreement.retiredAt', 'customer.name as customerName'])
    .select(counterpart.as('counterpart'))
    .where('agreement.tenantId', '=', tx.tenantId)
    .$castTo<DocumentedAgreement>();
}

export function documentedAgreement(tx: Tx, id: Id): Promise<DocumentedAgreement | undefined> {
  return tx.first(agreements(tx).where('agreement.id', '=', id));
}

/** Service level agreements in use that are with these customers, by name. */
export function agreementsWith(tx: Tx, customerIds: readonly Id[]): Promise<DocumentedAgreement[]> {
  if (customerIds.length === 0) return Promise.resolve([]);
  return tx.rows(
    agreements(tx)
      .where('agreement.customerId', 'in', [...customerIds])
      .where('agreement.level', '=', 'sla')
      .where('agreement.retiredAt', 'is', null)
      .orderBy('agreement.name')
      .orderBy('agreement.id'),
  );
}

export interface DocumentedVersion extends VersionTimes {
  id: Id;
  agreementId: Id;
  reason: string | null;
  clauses: AgreementClauses;
}

/** By agreement, and then by number. */
export async function documentedVersions(tx: Tx, agreementIds: readonly Id[]): Promise<DocumentedVersion[]> {
  if (agreementIds.length === 0) return [];
  const rows = await tx.rows(
    sqlBuilder
      .selectFrom('agreementVersion')
      .select(['id', 'agreementId', 'number', 'validFrom', 'validUntil', 'reason', 'clauses', 'madeAt', 'withdrawnAt'])
      .where('tenantId', '=', tx.tenantId)
      .where('agreementId', 'in', [...agreementIds])
      .orderBy('agreementId')
      .orderBy('number'),
  );
  // checked by the contract when they were written
  return rows.map((row) => ({ ...row, clauses: row.clauses as AgreementClauses }));
}

/** What the provider calls its own codes, or delivered ones anew: `waiting_reason.own_1` → its name. */
export async function ownCodeNames(tx: Tx): Promise<Map<string, string>> {
  const rows = await tx.rows(
    sqlBuilder
      .selectFrom('codeItem')
      .select(['list', 'code', 'name'])
      .where('tenantId', '=', tx.tenantId)
      .where('list', 'in', ['waiting_reason', 'asset_kind'])
      .where('name', 'is not', null),
  );
  return new Map(rows.map(({ list, code, name }) => [`${list}.${code}`, name ?? code]));
}
