import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import { roleOf } from '../../../../platform/database/caller.ts';
import { sql, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { AgreementLevel } from '../../clock-kind.contract.ts';
import type { LineRow } from '../agreements/agreement-line.rules.ts';
import type { PromisedAgreement } from './promised.rules.ts';
import { promisedLine, type OwnCourse } from './promised.store.ts';

type GivenLine = Omit<LineRow, 'agreementId' | 'versionId' | 'customerId'> & OwnCourse;

interface Row {
  customerId: Id;
  id: Id;
  name: string;
  level: AgreementLevel;
  contractId: Id;
  retiredAt: Instant | null;
  versionId: Id;
  number: number;
  validFrom: Instant;
  validUntil: Instant | null;
  madeAt: Instant;
  withdrawnAt: Instant | null;
  lines: GivenLine[];
}

/**
 * What contracts promise these customers that others bought for them (SLA-05), each agreement as if it were the
 * customer's own. By the reviewed function of the caller's role: a beneficiary's people do not look behind the buyer's
 * wall, and yet their tickets are timed alike whoever works on them.
 */
export async function promisesToParties(tx: Tx, customerIds: readonly Id[]): Promise<PromisedAgreement[]> {
  if (customerIds.length === 0) return [];
  const promises = sql.raw(roleOf(tx.caller) === 'desk' ? 'contract_promises' : 'contract_promises_limited');
  const rows = await tx.rows(
    statement(sql<Row>`
      select customer_id as "customerId", id, name, level, contract_id as "contractId", retired_at as "retiredAt",
        version_id as "versionId", number, valid_from as "validFrom", valid_until as "validUntil",
        made_at as "madeAt", withdrawn_at as "withdrawnAt", lines
      from ${promises}(${tx.tenantId}::uuid, ${[...customerIds]}::uuid[])`),
  );
  return [...Map.groupBy(rows, ({ customerId, id }) => `${customerId} ${id}`).values()].flatMap(agreementOf);
}

/** The versions of one agreement, for one customer. */
function agreementOf(rows: readonly Row[]): PromisedAgreement[] {
  const [first] = rows;
  if (!first) return [];
  const { id, name, level, customerId, contractId, retiredAt } = first;
  const versions = rows.map(({ versionId, number, validFrom, validUntil, madeAt, withdrawnAt, lines }) => ({
    id: versionId,
    number,
    validFrom,
    validUntil,
    madeAt,
    withdrawnAt,
    lines: lines.map((line) => promisedLine({ ...line, agreementId: id, versionId, customerId })),
  }));
  return [{ id, name, level, isDefault: false, customerId, contractId, retiredAt, versions }];
}
