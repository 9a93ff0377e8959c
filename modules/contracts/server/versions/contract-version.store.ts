import type { Day, Instant } from '../../../../kernel/instant.ts';
import type { Id } from '../../../../kernel/id.ts';
import { sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { ContractTerms } from '../../contract-terms.contract.ts';

export interface ContractVersion {
  id: Id;
  number: number;
  validFrom: Day;
  reason: string | null;
  terms: ContractTerms;
  madeAt: Instant;
  madeById: Id | null;
  madeByName: string | null;
  withdrawnAt: Instant | null;
}

/** Newest first. Served by its unique index. */
export async function versionsOf(tx: Tx, contractId: Id): Promise<ContractVersion[]> {
  const rows = await tx.rows(
    sqlBuilder
      .selectFrom('contractVersion as version')
      .leftJoin('staffMember as maker', (on) =>
        on.onRef('maker.tenantId', '=', 'version.tenantId').onRef('maker.id', '=', 'version.madeById'),
      )
      .select(['version.id', 'version.number', 'version.validFrom', 'version.reason', 'version.terms'])
      .select(['version.madeAt', 'version.madeById', 'maker.name as madeByName', 'version.withdrawnAt'])
      .where('version.tenantId', '=', tx.tenantId)
      .where('version.contractId', '=', contractId)
      .orderBy('version.number', 'desc'),
  );
  // written by nobody but `insertVersion` and `saveTerms`; what is newer than a version, it says nothing of
  return rows.map((row) => ({ ...row, terms: { ...saidLater, ...(row.terms as ContractTerms) } }));
}

const saidLater: Pick<ContractTerms, 'deviceScope'> = { deviceScope: null };

interface NewVersion extends Pick<ContractVersion, 'id' | 'number' | 'validFrom' | 'reason' | 'terms' | 'madeById'> {
  customerId: Id;
  contractId: Id;
}

export async function insertVersion(tx: Tx, { terms, ...version }: NewVersion): Promise<void> {
  await tx.run(
    sqlBuilder
      .insertInto('contractVersion')
      .values({ ...version, tenantId: tx.tenantId, terms: JSON.stringify(terms), madeAt: tx.now }),
  );
}

/** Of a draft, which nobody was served by. */
export async function saveTerms(tx: Tx, contractId: Id, terms: ContractTerms): Promise<void> {
  await tx.run(
    sqlBuilder
      .updateTable('contractVersion')
      .set({ terms: JSON.stringify(terms), madeAt: tx.now })
      .where('tenantId', '=', tx.tenantId)
      .where('contractId', '=', contractId)
      .where('number', '=', 1),
  );
}

export async function moveFirstVersion(tx: Tx, contractId: Id, validFrom: Day): Promise<void> {
  await tx.run(
    sqlBuilder
      .updateTable('contractVersion')
      .set({ validFrom })
      .where('tenantId', '=', tx.tenantId)
      .where('contractId', '=', contractId)
      .where('number', '=', 1),
  );
}

export async function withdrawVersion(tx: Tx, id: Id): Promise<void> {
  await tx.run(
    sqlBuilder
      .updateTable('contractVersion')
      .set({ withdrawnAt: tx.now })
      .where('tenantId', '=', tx.tenantId)
      .where('id', '=', id),
  );
}
